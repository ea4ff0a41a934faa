"use client";

import { useId, useState } from "react";
import { FormFrame } from "@/components/settings/form-frame";
import { useSaving } from "@/components/settings/use-saving";
import { useWords } from "@/components/shell/words";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { LoadTestDto, LoadTestInfo, loadTestDto } from "@/lib/contracts/load-tests";
import type { BodySide, LoadTestKind } from "@/lib/engine/model";
import { bodySides } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";

type Props = {
  athleteId: string;
  tests: readonly LoadTestInfo[];
  today: PlainDate;
  onSaved: (result: LoadTestDto) => void;
  onDone: () => void;
  onClose: () => void;
};

const empty = { left: "", right: "" } as const;
const painPoints = Array.from({ length: 11 }, (_, n) => ({ value: `${n}`, label: `${n}` }));

/** One test on a day: either side, or both. */
export function LoadTestForm({ athleteId, tests, today, onSaved, onDone, onClose }: Props) {
  const t = useWords("loadTests");
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [kind, setKind] = useState<LoadTestKind>(tests[0]?.kind ?? "single-leg-bridge-reps");
  const [values, setValues] = useState<Record<BodySide, string>>(empty);
  const [pains, setPains] = useState<Record<BodySide, string>>(empty);
  const [date, setDate] = useState<string>(today);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);
  const test = tests.find((one) => one.kind === kind);
  if (!test) return null;
  const { most, unit, how, source, mark } = test;

  function submit() {
    const given = bodySides.filter((side) => values[side].trim() !== "");
    if (given.length === 0) {
      return refuse([{ fieldId: at("left"), message: t("form.oneSide") }]);
    }
    const numberOf = (side: BodySide) => Number(values[side].replace(",", "."));
    const whole = unit === "reps";
    const wrong = given.filter((side) => {
      const n = numberOf(side);
      return !(n >= 0 && n <= most) || (whole && !Number.isInteger(n));
    });
    if (wrong.length > 0) {
      const message = t(whole ? "form.whole" : "form.number", { most });
      return refuse(wrong.map((side) => ({ fieldId: at(side), message })));
    }
    save(async () => {
      for (const side of given) {
        const pain = pains[side] === "" ? null : Number(pains[side]);
        const body = { kind, side, value: numberOf(side), pain, date };
        const path = `/athletes/${athleteId}/load-tests`;
        onSaved(await api<typeof loadTestDto>({ method: "POST", path, body }));
        setValues((all) => ({ ...all, [side]: "" }));
      }
      onDone();
    });
  }

  return (
    <FormFrame
      label={t("form.save")}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid items-end gap-x-4 gap-y-5 sm:grid-cols-2">
        <SelectField
          id={at("kind")}
          label={t("form.test")}
          value={kind}
          onChange={setKind}
          options={tests.map((one) => ({ value: one.kind, label: one.name }))}
        />
        <TextField
          id={at("date")}
          label={t("day")}
          type="date"
          max={today}
          value={date}
          error={faultAt("date")}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <p className="measure -mt-2 text-sm text-ink-2">
        {how}{" "}
        <span className="text-xs">
          {mark === "choice" ? t("form.choice") : t("form.source", { source })}
        </span>
      </p>
      <div className="grid grid-cols-2 gap-x-4 gap-y-5">
        {bodySides.map((side) => (
          <div key={side} className="contents">
            <TextField
              id={at(side)}
              label={t("form.value", { side: t(`side.${side}`), unit: t(`unit.${unit}`) })}
              inputMode="decimal"
              autoComplete="off"
              value={values[side]}
              error={faultAt(side)}
              onChange={(event) => setValues((all) => ({ ...all, [side]: event.target.value }))}
            />
            <SelectField
              label={t("form.pain", { side: t(`side.${side}`) })}
              value={pains[side]}
              onChange={(next) => setPains((all) => ({ ...all, [side]: next }))}
              options={[{ value: "", label: t("form.notAsked") }, ...painPoints]}
            />
          </div>
        ))}
      </div>
    </FormFrame>
  );
}
