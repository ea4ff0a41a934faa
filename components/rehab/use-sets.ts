"use client";

import { useEffect, useRef, useState } from "react";
import { useOutbox } from "@/components/outbox/outbox-provider";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import type { ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { canKeep } from "@/lib/outbox/device-store";
import { bodyOfSet, isSameSet, type PlayedSet, playedOf, withWaiting } from "./play-state";
import { idOfSet, removeSet, sendSet, slotOf, takeBack, waitingSets } from "./set-api";

type Props = {
  athleteId: string;
  date: PlainDate;
  /** The day's sets as the server knows them. */
  saved: readonly ExerciseSetDto[];
};

/**
 * The day's sets. What is noted shows at once and is sent one after the other, so that an answer
 * about a set never overtakes the set itself.
 */
export function useSets({ athleteId, date, saved }: Props) {
  const t = useWords("rehab.set");
  const day = dayMonth(date, useLanguage());
  const problemText = useProblemText();
  const [done, setDone] = useState<readonly PlayedSet[]>(() => saved.map(playedOf));
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  /** How many an earlier visit left waiting here; they count as done. */
  const [found, setFound] = useState(0);
  const { who } = useOutbox();
  const userId = who?.userId ?? null;
  const line = useRef<Promise<void>>(Promise.resolve());
  /** What the server called each set; state would be a step behind in a line of sends. */
  const known = useRef(new Map(saved.map((dto) => [slotOf(dto), dto.id])));

  useEffect(() => {
    if (userId === null || !canKeep()) return;
    waitingSets(userId, date).then(
      (waiting) => {
        setDone((now) => withWaiting(now, waiting.map(playedOf)));
        setFound(waiting.length);
      },
      () => {
        /* What waits cannot be opened here: it is sent as it is, by whoever can. */
      },
    );
  }, [userId, date]);

  function inLine(work: () => Promise<void>, failed: () => void = () => {}) {
    setProblem(null);
    line.current = line.current.then(work).catch((error) => {
      failed();
      setProblem(problemText(error));
    });
  }

  function send(set: PlayedSet) {
    inLine(async () => {
      const body = { ...bodyOfSet(set, date), date };
      const outcome = await sendSet(athleteId, body, t("waits", { day }));
      setKept(outcome.kept);
      if (!outcome.kept) known.current.set(slotOf(body), outcome.answer.id);
    });
  }

  async function takeAway(set: PlayedSet) {
    const slot = slotOf({ ...set, date });
    const waited = userId !== null && (await takeBack(userId, slot));
    const id =
      known.current.get(slot) ?? (waited ? undefined : await idOfSet(athleteId, date, slot));
    known.current.delete(slot);
    setKept(id !== undefined && (await removeSet(athleteId, id, t("waitsDeleted", { day }))).kept);
  }

  return {
    done,
    found,
    problem,
    /** The last one waits on this device. */
    kept,
    add(set: PlayedSet) {
      setDone((now) => [...now, set]);
      send(set);
    },
    change(set: PlayedSet, part: Partial<Pick<PlayedSet, "pain">>) {
      const next = { ...set, ...part };
      setDone((now) => now.map((one) => (isSameSet(one, set) ? next : one)));
      send(next);
    },
    undo(set: PlayedSet) {
      setDone((now) => now.filter((one) => !isSameSet(one, set)));
      inLine(
        () => takeAway(set),
        () => setDone((now) => [...now, set]),
      );
    },
    /** Everything noted so far is sent or waits on this device. */
    settled: () => line.current,
  };
}
