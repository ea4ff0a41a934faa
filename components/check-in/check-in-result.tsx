"use client";

import { stateKey } from "@/components/session/state-words";
import { useWords } from "@/components/shell/words";
import { type StiffnessClass, stiffnessClassOf, stiffnessText } from "@/lib/format/stiffness";
import type { Answers } from "./answers";
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
  const t = useWords("checkIn");
  const { morningPain, aftermath } = answers;
  const stiff = stiffnessClassOf(answers.stiffnessMin, stiffness);
  return (
    <dl className="grid grid-cols-[auto_auto_1fr] items-baseline gap-x-5">
      <div className="flex flex-col-reverse">
        <dt className="text-xs text-ink-2">{t("result.pain")}</dt>
        <dd className="text-num font-semibold">{morningPain ?? "–"}</dd>
      </div>
      <div className="flex flex-col-reverse">
        <dt className="text-xs text-ink-2">{t("result.stiff")}</dt>
        <dd className="text-md font-semibold">
          {stiff === null ? t("result.open") : stiffnessText(stiff)}
        </dd>
      </div>
      <div className="flex flex-col-reverse">
        <dt className="text-xs text-ink-2">{t("result.after", { since })}</dt>
        <dd className="text-md font-semibold">
          {aftermath ? t(`aftermath.${aftermath}`) : t("result.open")}
        </dd>
      </div>
    </dl>
  );
}

/** What saving did, in one spoken sentence. */
export function useSavedSentence(): (outcome: CheckInOutcome) => string {
  const t = useWords("checkIn.result");
  const states = useWords("session.states");
  return (outcome) => {
    if (outcome.kept) return t("kept");
    const saved = outcome.answer;
    const state = states(stateKey(saved.state, saved.mayProgress));
    return t(saved.changes.length === 0 ? "none" : "some", { state });
  };
}
