"use client";

import { useId, useState } from "react";
import { FormFrame } from "@/components/settings/form-frame";
import { useSaving } from "@/components/settings/use-saving";
import { useLanguage, useWords } from "@/components/shell/words";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { AdjustableNumberDto, ThresholdDto, thresholdDto } from "@/lib/contracts/thresholds";
import type { PlainDate } from "@/lib/engine/plain-date";
import { thresholdTyped, thresholdValue, typedThreshold } from "@/lib/format/threshold";
import { api, newKey } from "@/lib/http/api";
import { useNumberName } from "./number-name";

type Props = {
  athleteId: string;
  /** Those this person may set; at least one. */
  numbers: readonly AdjustableNumberDto[];
  today: PlainDate;
  onSet: (set: ThresholdDto) => void;
};

const keyOf = ({ rule, number }: AdjustableNumberDto) => `${rule} ${number}`;

/** Only what may be set, with how far, and the rule's own sentence beside it. */
export function ThresholdForm({ athleteId, numbers, today, onSet }: Props) {
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [chosen, setChosen] = useState(numbers[0] ? keyOf(numbers[0]) : "");
  const t = useWords("numbers");
  const language = useLanguage();
  const nameOf = useNumberName();
  const [value, setValue] = useState("");
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState("");
  const [key] = useState(newKey);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);
  const number = numbers.find((one) => keyOf(one) === chosen);
  if (!number) return null;
  const { unit, min, max, usual, inForce, careful, says } = number;
  const show = (n: number) => thresholdValue(n, unit, language);

  function submit() {
    if (!number) return;
    const typed = thresholdTyped(value, unit);
    if (!(typed >= min && typed <= max)) {
      const message = t("between", { min: show(min), max: show(max) });
      return refuse([{ fieldId: at("value"), message }]);
    }
    const body = {
      rule: number.rule,
      number: number.number,
      value: typed,
      from,
      ...(to === "" ? {} : { to }),
    };
    save(async () =>
      onSet(
        await api<typeof thresholdDto>({
          method: "POST",
          path: `/athletes/${athleteId}/thresholds`,
          body,
          key,
        }),
      ),
    );
  }

  return (
    <FormFrame label={t("setThis")} busy={busy} problem={problem} onSubmit={submit}>
      <SelectField
        id={at("number")}
        label={t("number")}
        value={chosen}
        options={numbers.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
        onChange={(next) => {
          setChosen(next);
          setValue("");
        }}
      />
      <div className="measure border-l-2 border-ink pl-4 text-sm">
        <p>{says}</p>
        <p className="figures mt-1 text-ink-2">
          {inForce === usual
            ? t("usually", { usual: show(usual) })
            : t("usuallyNow", { usual: show(usual), now: show(inForce) })}{" "}
          {t(`careful.${careful}`)}
        </p>
      </div>
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-3">
        <TextField
          id={at("value")}
          label={t(unit === "x" ? "percent" : "value")}
          hint={t("span", { min: typedThreshold(min, unit), max: show(max) })}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          error={faultAt("value")}
          onChange={(event) => setValue(event.target.value)}
        />
        <TextField
          id={at("from")}
          label={t("from")}
          hint={t("fromHint")}
          type="date"
          min={today}
          value={from}
          error={faultAt("from")}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          id={at("to")}
          label={t("to")}
          hint={t("toHint")}
          type="date"
          min={from}
          value={to}
          error={faultAt("to")}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
    </FormFrame>
  );
}
