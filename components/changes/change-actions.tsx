"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ChangeDto } from "@/lib/contracts/changes";
import { SetAsideForm } from "./set-aside-form";
import type { Undo } from "./undo-words";
import { doneWords, useResolveChange } from "./use-resolve-change";

/** What the viewer may do with a change. */
export type Deciding = {
  /** Accept, decline, undo. */
  readonly mayDecide: boolean;
  /** Set a holding rule aside, by name and with a reason. */
  readonly mayOverride: boolean;
};

type Props = Deciding & {
  athleteId: string;
  changeId: string;
  /** Title of the session, for the names of the buttons. */
  title: string;
  status: ChangeDto["status"];
  undo: Undo;
};

/** Accept and Decline for a proposal; Keep and Undo, or why not, for what is in force. */
export function ChangeActions(props: Props) {
  const { athleteId, changeId, title, status, undo, mayDecide, mayOverride } = props;
  const [kept, setKept] = useState(false);
  const resolve = useResolveChange(athleteId, changeId);
  const done = resolve.data ? doneWords[resolve.variables.action] : null;
  const outcome = kept ? "Kept. Nothing more to do." : done;
  const open = outcome === null && mayDecide;
  const proposed = status === "proposed";
  const named = { title, busy: resolve.isPending };

  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2 text-sm print:hidden">
      <p role="status" className="basis-full text-ink-2 sm:flex-1 sm:basis-0">
        {resolve.isPending
          ? "Saving…"
          : (resolve.error?.message ?? outcome ?? restingLine(proposed, undo))}
      </p>
      {open && proposed ? (
        <>
          <Act {...named} word="Decline" onAct={() => resolve.mutate({ action: "decline" })} />
          <Act {...named} word="Accept" onAct={() => resolve.mutate({ action: "accept" })} solid />
        </>
      ) : null}
      {open && undo.can ? (
        <>
          <Act {...named} word="Undo" onAct={() => resolve.mutate({ action: "undo" })} />
          <Act {...named} word="Keep" onAct={() => setKept(true)} />
        </>
      ) : null}
      {outcome === null && mayOverride && undo.needsReason ? (
        <SetAsideForm
          busy={resolve.isPending}
          onSetAside={(reason) => resolve.mutate({ action: "undo", reason })}
        />
      ) : null}
    </div>
  );
}

type ActProps = { word: string; title: string; busy: boolean; onAct: () => void; solid?: boolean };

function Act({ word, title, busy, onAct, solid = false }: ActProps) {
  return (
    <Button
      kind={solid ? "solid" : "outline"}
      className="min-w-24 flex-1 sm:flex-none"
      disabled={busy}
      onClick={onAct}
      aria-label={`${word}: ${title}`}
    >
      {word}
    </Button>
  );
}

function restingLine(proposed: boolean, undo: Undo): string {
  return proposed ? "Proposed. Nothing changes until you say so." : undo.why;
}
