"use client";

import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { useResolveChange } from "./use-resolve-change";
import { WordForm } from "./word-form";

type Props = { athleteId: string; changeId: string; title: string };

/** The coach's answer; it stands beside the change from then on. */
export function AnswerForm({ athleteId, changeId, title }: Props) {
  const t = useWords("changes.answer");
  const problemText = useProblemText();
  const resolve = useResolveChange(athleteId, changeId);
  return (
    <>
      <WordForm
        label={t("label")}
        hint={t("hint")}
        action={t("send")}
        about={title}
        busy={resolve.isPending || resolve.done !== null}
        onSend={(text) => resolve.write({ action: "answer", text })}
      />
      {resolve.error ? (
        <p role="alert" className="pb-2 font-semibold">
          {problemText(resolve.error)}
        </p>
      ) : null}
    </>
  );
}
