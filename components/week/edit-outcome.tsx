"use client";

import { plannedText } from "@/components/session/amount";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { TextArea } from "@/components/ui/text-field";
import type { ViolationDto } from "@/lib/contracts/blocks";
import type { ChangeDto } from "@/lib/contracts/changes";
import { weekdayDayMonth } from "@/lib/format/day";
import { sentenceIn } from "@/lib/format/units";
import type { Preview } from "./use-preview";

type Edited = {
  readonly violations: readonly ViolationDto[];
  readonly changes: readonly ChangeDto[];
};

/** The rules an edit touches, whether it could be previewed or was refused. */
export function violationsOf({ edit, failure }: Preview<Edited>): readonly ViolationDto[] {
  return edit?.violations ?? failure?.violations ?? [];
}

type OutcomeProps = {
  readonly preview: Preview<Edited>;
  /** Why saving it failed, in words. */
  readonly problem: string | null;
};

/** What an edit of one session would mean, told while it is chosen. */
export function EditOutcome({ preview, problem }: OutcomeProps) {
  const t = useWords("edits");
  const problemText = useProblemText();
  const { edit, failure, pending } = preview;
  const violations = violationsOf(preview);
  return (
    <div role="status" className="flex flex-col gap-3">
      {pending && <p className="text-sm text-ink-2">{t("looking")}</p>}
      {edit && violations.length === 0 && edit.changes.length === 0 && (
        <p className="voice text-md">{t("nothingElse")}</p>
      )}
      {(problem ?? failure) && violations.length === 0 && (
        <p className="text-sm font-semibold">
          {problem ?? (failure && problemText(failure.cause))}
        </p>
      )}
      <Violations violations={violations} />
      {edit && <OtherChanges changes={edit.changes} />}
    </div>
  );
}

/** The rules an edit touches, in words. */
export function Violations({ violations }: { violations: readonly ViolationDto[] }) {
  const t = useWords("edits.severity");
  const language = useLanguage();
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
            {weekdayDayMonth(one.date, language)} · {t(one.severity)}
          </p>
          <p className="voice text-md">{sentenceIn(one.message, { ...units, language })}</p>
        </li>
      ))}
    </ul>
  );
}

/** What else in the plan would become different. */
export function OtherChanges({ changes }: { changes: readonly ChangeDto[] }) {
  const t = useWords("edits");
  const language = useLanguage();
  const units = { ...useUnits(), language };
  if (changes.length === 0) return null;
  return (
    <ul className="figures flex flex-col gap-1 text-sm">
      {changes.map((change) => (
        <li key={change.id}>
          <span className="text-ink-2">{weekdayDayMonth(change.sessionDate, language)}: </span>
          {change.before.gone ? null : (
            <>
              <s className="text-ink-3">
                {change.before.title} · {plannedText(change.before, units)}
              </s>{" "}
            </>
          )}
          {change.after ? (
            <strong className="font-semibold">
              {`${change.after.title} · ${plannedText(change.after, units)}`}
            </strong>
          ) : (
            <strong className="font-semibold">{t("fallsAway")}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}

type ReasonProps = { value: string; onChange: (value: string) => void };

/** Asked only where a rule would be set aside; kept with the name of the person who does it. */
export function OverrideReason({ value, onChange }: ReasonProps) {
  const t = useWords("edits");
  return (
    <TextArea
      label={t("why")}
      hint={t("whyHint")}
      rows={2}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
