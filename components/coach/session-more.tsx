"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionSession } from "@/components/week/action-session";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { LibraryDialog } from "./library-dialog";
import { PlaceForm } from "./place-form";
import { keepSession } from "./plan-edit-api";

type Props = {
  athleteId: string;
  session: ActionSession;
  today: PlainDate;
  /** It lies ahead and may be exchanged. */
  ahead: boolean;
  onDone: () => void;
};

/** What a coach does with a session beyond editing it: another of it, another for it, keep it. */
export function SessionMore({ athleteId, session, today, ahead, onDone }: Props) {
  const t = useWords("coachWeek.more");
  const problemText = useProblemText();
  const [shown, setShown] = useState<"copy" | "swap" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const say = useToast();
  const { id, title, role, date } = session;
  const common = { athleteId, monday: mondayOf(date), today, onDone };

  async function keep() {
    try {
      const item = await keepSession(athleteId, id, {});
      setKept(true);
      say(t("onShelf", { title: item.title }));
    } catch (error) {
      setProblem(problemText(error));
    }
  }

  if (shown === "copy") {
    const source = { of: "session", sessionId: id, athleteId } as const;
    // A week that is over has no days left to copy to: the copy goes into this one.
    const monday = mondayOf(date < today ? today : date);
    return (
      <div className="mt-2 w-full">
        <PlaceForm {...common} monday={monday} placing={{ source, title, role, replaces: null }} />
      </div>
    );
  }
  if (shown === "swap") {
    return (
      <div className="mt-2 w-full">
        <LibraryDialog {...common} replaces={{ id, title, date }} />
      </div>
    );
  }
  return (
    <>
      <Button onClick={() => setShown("copy")}>{t("duplicate")}</Button>
      {ahead && !session.locked && <Button onClick={() => setShown("swap")}>{t("swap")}</Button>}
      <Button onClick={keep} disabled={kept}>
        {kept ? t("kept") : t("keep")}
      </Button>
      {problem && (
        <p role="alert" className="w-full text-sm font-semibold">
          {problem}
        </p>
      )}
    </>
  );
}
