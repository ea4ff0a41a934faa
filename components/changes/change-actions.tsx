"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { Undo } from "./undo-words";
import { type Resolution, useResolveChange } from "./use-resolve-change";

/** Loaded by who asks. */
const SetAsideForm = later(() =>
  import("./set-aside-form").then((part) => part.SetAsideForm, unreached),
);
const AskForm = later(() => import("./ask-form").then((part) => part.AskForm, unreached));

const OfferForm = later(
  () => import("./offer-form").then((part) => part.OfferForm, unreached),
  <OfferOpening />,
);
const DeclineForm = later(() =>
  import("./decline-form").then((part) => part.DeclineForm, unreached),
);

function OfferOpening() {
  return <p className="basis-full text-ink-2">{useWords("coachWeek.offer")("opening")}</p>;
}

/** What the viewer may do with a change. */
export type Deciding = {
  /** Accept, decline, undo. */
  readonly mayDecide: boolean;
  /** Accept an offer with other minutes or of another kind. */
  readonly mayEdit?: boolean;
  /** Say why, for who reads the athlete's notes. */
  readonly mayExplain?: boolean;
  /** Set a holding rule aside, by name and with a reason. */
  readonly mayOverride: boolean;
  /** The athlete themself: keep it, or ask the coach about it. */
  readonly mayAsk?: boolean;
  /** There is a coach to ask; without one nothing speaks of one. */
  readonly coached?: boolean;
  /** Answer what the athlete asked. */
  readonly mayAnswer?: boolean;
};

type Props = Omit<Deciding, "mayAnswer"> & {
  athleteId: string;
  change: Pick<ChangeDto, "id" | "status" | "keptAt" | "asked">;
  /** What is offered, where it can be accepted in another size. */
  offer: ChangeDto["after"];
  /** Title of the session, for the names of the buttons. */
  title: string;
  /** Its day is not over. */
  ahead: boolean;
  undo: Undo;
};

/** Accept and Decline for a proposal; Keep, Ask and Undo, or why not, for what is in force. */
export function ChangeActions(props: Props) {
  const { athleteId, change, title, ahead, undo, mayDecide, mayOverride, mayAsk = false } = props;
  const { offer, mayEdit = false, mayExplain = false, coached = true } = props;
  const t = useWords("changes");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const [panel, setPanel] = useState<"ask" | "edit" | "decline" | null>(null);
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
  const mayPut =
    mayAsk && coached && (proposed || (inForce && ahead)) && !change.asked && last !== "question";
  const restingLine = proposed
    ? t("proposed")
    : change.keptAt !== null && undo.can
      ? t("kept", { why: undo.why })
      : undo.why;
  const toggle = (name: typeof panel) => setPanel(panel === name ? null : name);
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
      <p role="status" className="basis-full text-ink-2 max-sm:empty:sr-only sm:flex-1 sm:basis-0">
        {resolve.isPending
          ? ui("saving")
          : resolve.error
            ? problemText(resolve.error)
            : (outcome ?? restingLine)}
      </p>
      {open && proposed ? (
        <>
          {mayEdit && offer ? (
            <Opener
              word={t("edit")}
              title={title}
              open={panel === "edit"}
              onOpen={() => toggle("edit")}
            />
          ) : null}
          {mayExplain ? (
            <Opener
              word={t("decline")}
              title={title}
              open={panel === "decline"}
              onOpen={() => toggle("decline")}
            />
          ) : (
            act(t("decline"), { action: "decline" })
          )}
          {act(t("accept"), { action: "accept" }, true)}
        </>
      ) : null}
      {open && undo.can ? act(t("undo"), { action: "undo" }) : null}
      {open && mayKeep ? act(t("keep"), { action: "keep" }) : null}
      {mayPut ? (
        <Button
          kind="quiet"
          className={`${acting} max-sm:only-of-type:-mx-2 max-sm:only-of-type:min-w-0 max-sm:only-of-type:flex-none`}
          aria-expanded={panel === "ask"}
          aria-label={t("about", { action: t("ask"), title })}
          onClick={() => toggle("ask")}
        >
          {t("ask")}
        </Button>
      ) : null}
      {outcome === null && mayOverride && undo.needsReason ? (
        <SetAsideForm
          busy={resolve.isPending}
          onSetAside={(reason) => resolve.write({ action: "undo", reason })}
        />
      ) : null}
      {open && proposed && panel === "edit" && offer ? (
        <OfferForm
          athleteId={athleteId}
          changeId={change.id}
          title={title}
          offer={offer}
          mayExplain={mayExplain}
          busy={resolve.isPending}
          onAccept={resolve.write}
        />
      ) : null}
      {open && proposed && panel === "decline" ? (
        <DeclineForm title={title} busy={resolve.isPending} onDecline={resolve.write} />
      ) : null}
      {panel === "ask" && mayPut ? (
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

/** As wide as their words ask for: what does not fit beside the others gets a row of its own. */
const acting = "min-w-24 flex-auto whitespace-nowrap sm:flex-none";

type OpenerProps = { word: string; title: string; open: boolean; onOpen: () => void };

function Opener({ word, title, open, onOpen }: OpenerProps) {
  return (
    <Button
      className={acting}
      aria-expanded={open}
      aria-label={`${word}: ${title}`}
      onClick={onOpen}
    >
      {word}
    </Button>
  );
}

type ActProps = { word: string; title: string; busy: boolean; onAct: () => void; solid: boolean };

function Act({ word, title, busy, onAct, solid }: ActProps) {
  const t = useWords("changes");
  return (
    <Button
      kind={solid ? "solid" : "outline"}
      className={acting}
      disabled={busy}
      onClick={onAct}
      aria-label={t("about", { action: word, title })}
    >
      {word}
    </Button>
  );
}
