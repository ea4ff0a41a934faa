"use client";

import Link from "next/link";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button, buttonClass } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import { isAnswered } from "@/lib/engine/adapt/match";
import type { PlainDate } from "@/lib/engine/plain-date";
import { type ActionSession, isAhead } from "./action-session";
import { MoveForm } from "./move-form";
import { Opening } from "./opening";
import { usePlanEdits } from "./plan-edits";
import { saveSession } from "./session-api";
import type { WeekMay } from "./week-may";

/** Only coaches load it. */
const SessionEditForm = later(
  () =>
    import("@/components/coach/session-edit-form").then((part) => part.SessionEditForm, unreached),
  <Opening />,
);

/** The same: what else a coach does with a session. */
const SessionMore = later(() =>
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
  const t = useWords("week");
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const edits = usePlanEdits();
  const ahead = isAhead(session, today);
  const loggable = may.log && session.date <= today && !isAnswered(session.status);

  async function lock() {
    try {
      const done = await saveSession(athleteId, session, { locked: !session.locked });
      edits.saved(done.editId, t(session.locked ? "unlocked" : "locked", { title: session.title }));
      onDone();
    } catch (error) {
      setProblem(problemText(error));
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
          {t("log")}
        </Link>
      )}
      {may.edit && ahead && <Button onClick={() => onShow("edit")}>{t("edit")}</Button>}
      {may.move && ahead && !session.locked && (
        <Button onClick={() => onShow("move")}>{t("move")}</Button>
      )}
      {may.edit && ahead && <Button onClick={lock}>{t(session.locked ? "unlock" : "lock")}</Button>}
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
        <p className="w-full text-sm text-ink-2">{t("fixed")}</p>
      )}
      {problem && (
        <p role="alert" className="w-full text-sm font-semibold">
          {problem}
        </p>
      )}
    </div>
  );
}
