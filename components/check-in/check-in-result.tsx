import { stateName } from "@/components/session/state-words";
import { type StiffnessClass, stiffnessClassOf, stiffnessText } from "@/lib/format/stiffness";
import type { Answers } from "./answers";
import { aftermathWords } from "./three-answers";
import type { CheckInOutcome } from "./use-save-check-in";

/** The three answers at a glance, as they were saved. */
export function CheckInResult({
  answers,
  stiffness,
  since,
}: {
  answers: Answers;
  stiffness: readonly StiffnessClass[];
  since: string;
}) {
  const { morningPain, aftermath } = answers;
  const stiff = stiffnessClassOf(answers.stiffnessMin, stiffness);
  return (
    <dl className="grid grid-cols-[auto_auto_1fr] items-end gap-x-5">
      <div className="flex flex-col-reverse">
        <dt className="text-xs text-ink-2">pain, 0 to 10</dt>
        <dd className="text-num font-semibold">{morningPain ?? "–"}</dd>
      </div>
      <div className="flex flex-col-reverse">
        <dt className="text-xs text-ink-2">stiff</dt>
        <dd className="figures text-md font-semibold">
          {stiff === null ? "not answered" : stiffnessText(stiff)}
        </dd>
      </div>
      <div className="flex flex-col-reverse">
        <dt className="text-xs text-ink-2">after {since}</dt>
        <dd className="text-md font-semibold">
          {aftermath ? aftermathWords[aftermath] : "not answered"}
        </dd>
      </div>
    </dl>
  );
}

/** What saving did, in one spoken sentence. */
export function savedSentence(outcome: CheckInOutcome): string {
  if (outcome.kept) {
    return "Kept on this device. Your plan answers once Rebound can be reached; until then do less, not more.";
  }
  const saved = outcome.answer;
  const state = stateName(saved.state, saved.mayProgress);
  const count = saved.changes.length;
  if (count === 0) return `Saved. ${state}. No change to the plan.`;
  return `Saved. ${state}. ${count === 1 ? "One session changes" : `${count} sessions change`}.`;
}
