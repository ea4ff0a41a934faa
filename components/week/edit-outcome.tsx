"use client";

import { useId } from "react";
import { amountText } from "@/components/session/amount";
import { useUnits } from "@/components/shell/units";
import { inputClass } from "@/components/ui/text-field";
import type { ViolationDto } from "@/lib/contracts/blocks";
import type { ChangeDto } from "@/lib/contracts/changes";
import { sentenceIn } from "@/lib/format/units";
import { weekdayDayMonth } from "./day-words";

/** Whether an edit may be saved as it is, needs a named reason, or breaks what nobody may break. */
export type Verdict = "free" | "reason" | "never";

export function verdictOf(violations: readonly ViolationDto[]): Verdict {
  if (violations.some((one) => one.severity === "hard")) return "never";
  return violations.some((one) => one.severity === "override") ? "reason" : "free";
}

/** The rules an edit touches, in words. */
export function Violations({ violations }: { violations: readonly ViolationDto[] }) {
  const units = useUnits();
  if (violations.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {violations.map((one) => (
        <li
          key={`${one.rule} ${one.date} ${one.sessionId}`}
          className="border-l-4 border-ink bg-surface py-1 pl-3"
        >
          <p className="text-xs font-semibold text-ink-2">
            {weekdayDayMonth(one.date)} · {severityWords[one.severity]}
          </p>
          <p className="voice text-md">{sentenceIn(one.message, units)}</p>
        </li>
      ))}
    </ul>
  );
}

/** What else in the plan would become different. */
export function OtherChanges({ changes }: { changes: readonly ChangeDto[] }) {
  const units = useUnits();
  if (changes.length === 0) return null;
  return (
    <ul className="figures flex flex-col gap-1 text-sm">
      {changes.map((change) => (
        <li key={change.id}>
          <span className="text-ink-2">{weekdayDayMonth(change.sessionDate)}: </span>
          <s className="text-ink-3">
            {change.before.title} · {amountText(change.before, units)}
          </s>{" "}
          <strong className="font-semibold">
            {change.after
              ? `${change.after.title} · ${amountText(change.after, units)}`
              : "falls away"}
          </strong>
        </li>
      ))}
    </ul>
  );
}

type ReasonProps = { value: string; onChange: (value: string) => void };

/** Asked only where a rule would be set aside; kept with the name of the person who does it. */
export function OverrideReason({ value, onChange }: ReasonProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        Why set the rule aside?
      </label>
      <p id={`${id}-hint`} className="text-xs text-ink-2">
        Kept with your name.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={2}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${inputClass} mt-1`}
      />
    </div>
  );
}

/** Shortest reason the contract takes. */
export const REASON_MIN = 3;

const severityWords: Readonly<Record<ViolationDto["severity"], string>> = {
  override: "needs a reason",
  hard: "cannot be set aside",
  held: "held back by the plan",
};
