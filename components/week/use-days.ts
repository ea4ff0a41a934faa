import { useEffect, useState } from "react";
import type { judgedDaysDto } from "@/lib/contracts/blocks";
import { MOVE_DAYS } from "@/lib/contracts/move-days";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { weekDto } from "@/lib/contracts/weeks";
import { addDays, eachDay, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
import { type DaySays, daySays } from "./day-says";

/** Asked once for all the days; without it they stay usable, and the chosen one is judged anyway. */
export function useJudgedDays(
  athleteId: string,
  first: PlainDate,
  sessionId: string,
): ReadonlyMap<PlainDate, DaySays> {
  const [says, setSays] = useState<ReadonlyMap<PlainDate, DaySays>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    api<typeof judgedDaysDto>({
      method: "GET",
      path: `/athletes/${athleteId}/sessions/${sessionId}/days?from=${first}`,
      signal: stop.signal,
    }).then(
      ({ days }) =>
        setSays(new Map(days.map(({ date, violations }) => [date, daySays(violations)]))),
      () => {},
    );
    return () => stop.abort();
  }, [athleteId, first, sessionId]);
  return says;
}

/** What each day holds besides the session itself, read when the form opens. */
export function useHeld(
  athleteId: string,
  first: PlainDate,
  sessionId: string,
): ReadonlyMap<PlainDate, readonly string[]> {
  const [held, setHeld] = useState<ReadonlyMap<PlainDate, readonly string[]>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const mondays = [...new Set(eachDay(first, addDays(first, MOVE_DAYS - 1)).map(mondayOf))];
    Promise.all(
      mondays.map((monday) =>
        api<typeof weekDto>({
          method: "GET",
          path: `/athletes/${athleteId}/weeks/${monday}`,
          signal: stop.signal,
        }),
      ),
    ).then(
      (weeks) => setHeld(titlesByDay(weeks, sessionId)),
      () => {
        // Without it the days stay usable; they only do not say what they hold.
      },
    );
    return () => stop.abort();
  }, [athleteId, first, sessionId]);
  return held;
}

function titlesByDay(
  weeks: readonly { monday: PlainDate; sessions: readonly SessionDto[] }[],
  sessionId: string,
): ReadonlyMap<PlainDate, readonly string[]> {
  const held = new Map<PlainDate, readonly string[]>();
  for (const { monday, sessions } of weeks) {
    for (const day of eachDay(monday, addDays(monday, 6))) {
      const there = sessions.filter(
        (one) => one.date === day && one.id !== sessionId && one.status !== "cancelled",
      );
      held.set(
        day,
        there.map((one) => one.title),
      );
    }
  }
  return held;
}
