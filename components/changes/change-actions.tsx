"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { Undo } from "./undo-words";
import { type Resolution, useResolveChange } from "./use-resolve-change";

/** Loaded by who asks. */
const SetAsideForm = dynamic(() => import("./set-aside-form").then((part) => part.SetAsideForm), {
  loading: () => null,
});
const AskForm = dynamic(() => import("./ask-form").then((part) => part.AskForm), {
  loading: () => null,
});

/** What the viewer may do with a change. */
export type Deciding = {
  /** Accept, decline, undo. */
  readonly mayDecide: boolean;
  /** Set a holding rule aside, by name and with a reason. */
  readonly mayOverride: boolean;
  /** The athlete themself: keep it, or ask the coach about it. */
  readonly mayAsk?: boolean;
  /** Answer what the athlete asked. */
  readonly mayAnswer?: boolean;
};

type Props = Pick<Deciding, "mayDecide" | "mayOverride" | "mayAsk"> & {
  athleteId: string;
  change: Pick<ChangeDto, "id" | "status" | "keptAt" | "asked">;
  /** Title of the session, for the names of the buttons. */
  title: string;
  /** Its day is not over. */
  ahead: boolean;
  undo: Undo;
};

/** Accept and Decline for a proposal; Keep, Ask and Undo, or why not, for what is in force. */
export function ChangeActions(props: Props) {
  const { athleteId, change, title, ahead, undo, mayDecide, mayOverride, mayAsk = false } = props;
  const t = useWords("changes");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const resolve = useResolveChange(athleteId, change.id);
  const last = resolve.done?.action ?? null;
  // Kept or asked about, it can still be undone.
  const outcome =
    last === "undo" || last === "accept" || last === "decline" ? t(`done.${last}`) : null;
  const open = outcome === null && mayDecide;
  const proposed = change.status === "proposed";
  const inForce = change.status === "applied" || change.status === "accepted";
  const mayKeep =
    mayAsk && ahead && change.status === "applied" && !change.keptAt && last !== "keep";
  const mayPut = mayAsk && (proposed || (inForce && ahead)) && !change.asked && last !== "question";
  const restingLine = proposed
    ? t("proposed")
    : change.keptAt !== null && undo.can
      ? t("kept", { why: undo.why })
      : undo.why;
  const act = (word: string, resolution: Resolution, solid = false) => (
    <Act
      word={word}
      title={title}
      busy={resolve.isPending}
      solid={solid}
      onAct={() => resolve.write(resolution)}
    />
  );

  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2 text-sm print:hidden">
      <p role="status" className="basis-full text-ink-2 sm:flex-1 sm:basis-0">
        {resolve.isPending
          ? ui("saving")
          : resolve.error
            ? problemText(resolve.error)
            : (outcome ?? restingLine)}
      </p>
      {mayPut ? (
        <Button
          className="min-w-24 flex-1 sm:flex-none"
          aria-expanded={asking}
          aria-label={t("about", { action: t("ask"), title })}
          onClick={() => setAsking(!asking)}
        >
          {t("ask")}
        </Button>
      ) : null}
      {open && proposed ? (
        <>
          {act(t("decline"), { action: "decline" })}
          {act(t("accept"), { action: "accept" }, true)}
        </>
      ) : null}
      {open && undo.can ? act(t("undo"), { action: "undo" }) : null}
      {open && mayKeep ? act(t("keep"), { action: "keep" }) : null}
      {outcome === null && mayOverride && undo.needsReason ? (
        <SetAsideForm
          busy={resolve.isPending}
          onSetAside={(reason) => resolve.write({ action: "undo", reason })}
        />
      ) : null}
      {asking && mayPut ? (
        <AskForm
          athleteId={athleteId}
          title={title}
          busy={resolve.isPending}
          onAsk={(text) => resolve.write({ action: "question", text })}
        />
      ) : null}
    </div>
  );
}

type ActProps = { word: string; title: string; busy: boolean; onAct: () => void; solid: boolean };

function Act({ word, title, busy, onAct, solid }: ActProps) {
  const t = useWords("changes");
  return (
    <Button
      kind={solid ? "solid" : "outline"}
      className="min-w-24 flex-1 sm:flex-none"
      disabled={busy}
      onClick={onAct}
      aria-label={t("about", { action: word, title })}
    >
      {word}
    </Button>
  );
}
