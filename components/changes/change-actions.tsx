"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { type ChangeAction, type ChangeDto, changeDto } from "@/lib/contracts/changes";
import { api, newKey } from "@/lib/http/api";
import type { Undo } from "./undo-words";

type Props = {
  athleteId: string;
  changeId: string;
  /** Title of the session, for the names of the buttons. */
  title: string;
  status: ChangeDto["status"];
  undo: Undo;
  mayDecide: boolean;
};

/** Accept and Decline for a proposal; Keep and Undo, or why not, for what is in force. */
export function ChangeActions({ athleteId, changeId, title, status, undo, mayDecide }: Props) {
  const router = useRouter();
  const [kept, setKept] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const resolve = useMutation({
    mutationFn: (action: ChangeAction) =>
      api(changeDto, {
        method: "POST",
        path: `/athletes/${athleteId}/changes/${changeId}/${action}`,
        body: {},
        key: newKey(),
      }),
    onSuccess: () => router.refresh(),
  });
  const outcome = kept
    ? "Kept. Nothing more to do."
    : resolve.data
      ? doneWords[resolve.variables]
      : null;

  useEffect(() => {
    if (outcome !== null) said.current?.focus();
  }, [outcome]);

  const busy = resolve.isPending;
  const proposed = status === "proposed";
  const act = (action: ChangeAction) => resolve.mutate(action);

  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-3 py-2 text-sm print:hidden">
      <p ref={said} tabIndex={-1} role="status" className="min-w-0 flex-[1_1_14rem] text-ink-2">
        {resolve.isError
          ? resolve.error.message
          : (outcome ?? (busy ? "Saving…" : lineFor(proposed, undo)))}
      </p>
      {outcome === null && mayDecide && proposed ? (
        <>
          <Button disabled={busy} onClick={() => act("decline")} aria-label={`Decline: ${title}`}>
            Decline
          </Button>
          <Button
            kind="solid"
            disabled={busy}
            onClick={() => act("accept")}
            aria-label={`Accept: ${title}`}
          >
            Accept
          </Button>
        </>
      ) : null}
      {outcome === null && mayDecide && undo.can ? (
        <>
          <Button disabled={busy} onClick={() => act("undo")} aria-label={`Undo: ${title}`}>
            Undo
          </Button>
          <Button disabled={busy} onClick={() => setKept(true)} aria-label={`Keep: ${title}`}>
            Keep
          </Button>
        </>
      ) : null}
    </div>
  );
}

function lineFor(proposed: boolean, undo: Undo): string {
  return proposed ? "Proposed. Nothing changes until you say so." : undo.why;
}

const doneWords: Readonly<Record<ChangeAction, string>> = {
  undo: "Undone. The session is back as it was.",
  accept: "Accepted. It is in the plan.",
  decline: "Declined. The plan stays as it was.",
};
