"use client";

import { useRef, useState } from "react";
import { problemText } from "@/components/log/problem-text";
import { useOutbox } from "@/components/outbox/outbox-provider";
import type { ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import type { PlainDate } from "@/lib/engine/plain-date";
import { bodyOfSet, type PlayedSet, playedOf } from "./play-state";
import { removeSet, sendSet, slotOf, takeBack } from "./set-api";

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
  const [done, setDone] = useState<readonly PlayedSet[]>(() => saved.map(playedOf));
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const { who } = useOutbox();
  const line = useRef<Promise<void>>(Promise.resolve());
  /** What the server called each set; state would be a step behind in a line of sends. */
  const known = useRef(new Map(saved.map((dto) => [slotOf(dto), dto.id])));

  function inLine(work: () => Promise<void>) {
    line.current = line.current.then(work).catch((error) => setProblem(problemText(error)));
  }

  function send(set: PlayedSet) {
    setProblem(null);
    inLine(async () => {
      const body = { ...bodyOfSet(set, date), date };
      const outcome = await sendSet(athleteId, body);
      setKept(outcome.kept);
      if (!outcome.kept) known.current.set(slotOf(body), outcome.answer.id);
    });
  }

  return {
    done,
    problem,
    /** The last one waits on this device. */
    kept,
    add(set: PlayedSet) {
      setDone((now) => [...now, set]);
      send(set);
    },
    change(set: PlayedSet, part: Partial<Pick<PlayedSet, "pain">>) {
      const next = { ...set, ...part };
      setDone((now) => now.map((one) => (isSame(one, set) ? next : one)));
      send(next);
    },
    undo(set: PlayedSet) {
      setProblem(null);
      setDone((now) => now.filter((one) => !isSame(one, set)));
      inLine(async () => {
        const slot = slotOf({ ...set, date });
        const id = known.current.get(slot);
        const waited = who !== null && (await takeBack(who.userId, slot));
        known.current.delete(slot);
        if (id) setKept((await removeSet(athleteId, id, date)).kept);
        else if (waited) setKept(false);
      });
    },
    /** Everything noted so far is sent or waits on this device. */
    settled: () => line.current,
  };
}

function isSame(a: PlayedSet, b: PlayedSet): boolean {
  return a.exercise === b.exercise && a.side === b.side && a.set === b.set;
}
