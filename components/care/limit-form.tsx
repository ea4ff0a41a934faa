"use client";

import { useId, useState } from "react";
import { FormFrame } from "@/components/settings/form-frame";
import { useSaving } from "@/components/settings/use-saving";
import { useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { NamedExercise, RestrictionDto, restrictionDto } from "@/lib/contracts/care";
import { needsExercise, valueBounds } from "@/lib/contracts/case-file-faults";
import { exerciseLimitKinds, type RestrictionKind, restrictionKinds } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { fromFar, toFar } from "@/lib/format/units";
import { api } from "@/lib/http/api";
import { limitUnit } from "./limit-words";

type Props = {
  athleteId: string;
  today: PlainDate;
  /** Given: the limit is on one of these. */
  exercises?: readonly NamedExercise[];
  onSaved: (limit: RestrictionDto) => void;
  onClose: () => void;
};

const planKinds = restrictionKinds.filter((kind) => !needsExercise(kind));

/** One limit: what, how much, from when to when, and why. */
export function LimitForm({ athleteId, today, exercises, onSaved, onClose }: Props) {
  const id = useId();
  const t = useWords("limits");
  const units = useUnits();
  const at = (field: string) => `${id}-${field}`;
  const kinds: readonly RestrictionKind[] = exercises ? exerciseLimitKinds : planKinds;
  const [kind, setKind] = useState<RestrictionKind>(exercises ? "no-exercise" : "max-run-minutes");
  const [exercise, setExercise] = useState(exercises?.[0]?.id ?? "");
  const [value, setValue] = useState("");
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const { busy, problem, save, refuse, faultAt } = useSaving(at);
  const bounds = valueBounds(kind);
  const counted = bounds !== null;

  function submit() {
    const number = Number(value.replace(",", "."));
    const far = kind === "max-long-run-m";
    const si = far ? Math.round(fromFar(number, units)) : number;
    if (bounds && (value.trim() === "" || !(si >= bounds.least && si <= bounds.most))) {
      const most = far ? Math.floor(toFar(bounds.most, units)) : bounds.most;
      const message = t("form.enterNumber", { least: bounds.least, most });
      return refuse([{ fieldId: at("value"), message }]);
    }
    save(async () =>
      onSaved(
        await api<typeof restrictionDto>({
          method: "POST",
          path: `/athletes/${athleteId}/restrictions`,
          body: {
            ...{ kind, from, to: to === "" ? null : to, note },
            ...(counted && { value: si }),
            ...(exercises && { exercise }),
          },
        }),
      ),
    );
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
        {exercises && (
          <SelectField
            id={at("exercise")}
            label={t("form.exercise")}
            value={exercise}
            onChange={setExercise}
            options={exercises.map(({ id: value, name: label }) => ({ value, label }))}
          />
        )}
        <SelectField
          id={at("kind")}
          label={t(exercises ? "form.whatLimited" : "form.limit")}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setValue("");
          }}
          options={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        />
        {counted && (
          <TextField
            id={at("value")}
            label={limitUnit(kind, units, t)}
            inputMode="decimal"
            value={value}
            error={faultAt("value")}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
        <TextField
          id={at("from")}
          label={t("form.first")}
          type="date"
          value={from}
          error={faultAt("from")}
          onChange={(event) => setFrom(event.target.value)}
          className="sm:col-start-1"
        />
        <TextField
          id={at("to")}
          label={t("form.last")}
          type="date"
          min={from}
          value={to}
          error={faultAt("to")}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      <TextField
        id={at("note")}
        label={t("form.why")}
        hint={t("form.whyHint")}
        maxLength={400}
        autoComplete="off"
        value={note}
        error={faultAt("note")}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormFrame>
  );
}
