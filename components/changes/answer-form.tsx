"use client";

import { useResolveChange } from "./use-resolve-change";
import { WordForm } from "./word-form";

type Props = { athleteId: string; changeId: string; title: string };

/** The coach's answer; it stands beside the change from then on. */
export function AnswerForm({ athleteId, changeId, title }: Props) {
  const resolve = useResolveChange(athleteId, changeId);
  return (
    <>
      <WordForm
        label="Your answer"
        hint="They read it beside the change. One answer, which stays; it changes nothing in the plan."
        action="Answer"
        about={title}
        busy={resolve.isPending || resolve.done !== null}
        onSend={(text) => resolve.write({ action: "answer", text })}
      />
      {resolve.error ? (
        <p role="alert" className="pb-2 font-semibold">
          {resolve.error.message}
        </p>
      ) : null}
    </>
  );
}
