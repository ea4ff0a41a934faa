"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { unreached } from "@/components/ui/unreached";
import type { PlainDate } from "@/lib/engine/plain-date";
import { type ActionSession, isAhead } from "./action-session";
import { MoveForm } from "./move-form";
import { usePlanEdits } from "./plan-edits";
import { failureOf, saveSession } from "./session-api";
import type { WeekMay } from "./week-may";

/** Only coaches load it. */
const SessionEditForm = dynamic(
  () =>
    import("@/components/coach/session-edit-form").then((part) => part.SessionEditForm, unreached),
  { loading: () => <p className="text-sm text-ink-2">Opening…</p> },
);

/** The same: what else a coach does with a session. */
const SessionMore = dynamic(() =>
  import("@/components/coach/session-more").then((part) => part.SessionMore, unreached),
);

export type Shown = "session" | "move" | "edit";

type Props = {
  athleteId: string;
  session: ActionSession;
  today: PlainDate;
  may: WeekMay;
  shown: Shown;
  onShow: (shown: Shown) => void;
  /** A day asked for by key, for the move. */
  wanted: PlainDate | null;
  onDone: () => void;
};

/** What can be done with a session: log it, move it, and for coaches edit and lock it. */
export function SessionActions(props: Props) {
  const { athleteId, session, today, may, shown, onShow, wanted, onDone } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const edits = usePlanEdits();
  const ahead = isAhead(session, today);
  const loggable = may.log && session.date <= today && session.status !== "done";

  async function lock() {
    try {
      const done = await saveSession(athleteId, session, { locked: !session.locked });
      edits.saved(
        done.editId,
        `${session.title} is ${session.locked ? "open to change again" : "locked"}.`,
      );
      onDone();
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  }

  if (shown === "move") {
    return (
      <MoveForm
        athleteId={athleteId}
        session={session}
        today={today}
        wanted={wanted}
        onDone={onDone}
      />
    );
  }
  if (shown === "edit") {
    return <SessionEditForm athleteId={athleteId} session={session} onDone={onDone} />;
  }
  return (
    <div className="mt-5 flex flex-wrap gap-2">
      {loggable && (
        <Link href={`/log?session=${session.id}`} prefetch={false} className={buttonClass("solid")}>
          Log it
        </Link>
      )}
      {may.edit && ahead && <Button onClick={() => onShow("edit")}>Edit…</Button>}
      {may.move && ahead && !session.locked && (
        <Button onClick={() => onShow("move")}>Move…</Button>
      )}
      {may.edit && ahead && <Button onClick={lock}>{session.locked ? "Unlock" : "Lock"}</Button>}
      {may.edit && (
        <SessionMore
          athleteId={athleteId}
          session={session}
          today={today}
          ahead={ahead}
          onDone={onDone}
        />
      )}
      {session.locked && !may.edit && ahead && (
        <p className="w-full text-sm text-ink-2">Your coach has fixed this session.</p>
      )}
      {problem && (
        <p role="alert" className="w-full text-sm font-semibold">
          {problem}
        </p>
      )}
    </div>
  );
}
