"use client";

import { useId, useState } from "react";
import { FormFrame } from "@/components/settings/form-frame";
import { SelectField } from "@/components/settings/select-field";
import { useSaving } from "@/components/settings/use-saving";
import { TextField } from "@/components/ui/text-field";
import {
  type AdjustableNumberDto,
  type ThresholdDto,
  thresholdDto,
} from "@/lib/contracts/thresholds";
import type { PlainDate } from "@/lib/engine/plain-date";
import {
  thresholdName,
  thresholdTyped,
  thresholdValue,
  typedThreshold,
} from "@/lib/format/threshold";
import { api, newKey } from "@/lib/http/api";

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
  const [value, setValue] = useState("");
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState("");
  const [key] = useState(newKey);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);
  const number = numbers.find((one) => keyOf(one) === chosen);
  if (!number) return null;
  const { unit, min, max, usual, inForce, careful, says } = number;
  const show = (n: number) => thresholdValue(n, unit);

  function submit() {
    if (!number) return;
    const typed = thresholdTyped(value, unit);
    if (!(typed >= min && typed <= max)) {
      const message = `A number from ${show(min)} to ${show(max)}.`;
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
        await api(thresholdDto, {
          method: "POST",
          path: `/athletes/${athleteId}/thresholds`,
          body,
          key,
        }),
      ),
    );
  }

  return (
    <FormFrame label="Set this number" busy={busy} problem={problem} onSubmit={submit}>
      <SelectField
        id={at("number")}
        label="Number"
        value={chosen}
        options={numbers.map((one) => ({ value: keyOf(one), label: thresholdName(one) }))}
        onChange={(next) => {
          setChosen(next);
          setValue("");
        }}
      />
      <div className="measure border-l-2 border-ink pl-4 text-sm">
        <p>{says}</p>
        <p className="figures mt-1 text-ink-2">
          Usually {show(usual)}
          {inForce === usual ? "" : `, now ${show(inForce)}`}. {capital(careful)} is more careful.
        </p>
      </div>
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-3">
        <TextField
          id={at("value")}
          label={unit === "x" ? "Value, %" : "Value"}
          hint={`${typedThreshold(min, unit)} to ${show(max)}`}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          error={faultAt("value")}
          onChange={(event) => setValue(event.target.value)}
        />
        <TextField
          id={at("from")}
          label="From"
          hint="Earlier days stay"
          type="date"
          min={today}
          value={from}
          error={faultAt("from")}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          id={at("to")}
          label="Last day"
          hint="Empty: until it is ended"
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

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
