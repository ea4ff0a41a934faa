import type { Activity, AthleteRecord, CheckIn, ResponseClass } from "../model";
import { maxDate, type PlainDate } from "../plain-date";
import { type Answered, classOf } from "./responses";
import { courseKnownOn } from "./walked";

/** What one session left behind, pains 0..10 and hours; null where nobody said. */
export type SessionResponse = {
  readonly activity: Activity;
  readonly duringPain: number | null;
  readonly afterPain: number | null;
  readonly acheHours: number | null;
  readonly nextMorningPain: number | null;
  /** RESPONSE-1, with every answer that is known by now. */
  readonly response: ResponseClass;
};

/** Sessions from `from` to `to`, both included, oldest first, each with what is known of it by now. */
export function sessionResponses(
  record: AthleteRecord,
  from: PlainDate,
  to: PlainDate,
): readonly SessionResponse[] {
  const { log } = courseKnownOn(record, record.checkIns.reduce(later, to));
  return log.days
    .filter(({ date }) => date >= from && date <= to)
    .flatMap(({ sessions }) => sessions.map(told));
}

function told(entry: Answered): SessionResponse {
  const { duringPain, afterPain, acheHours } = entry.response;
  return {
    activity: entry.activity,
    duringPain: duringPain ?? null,
    afterPain: afterPain ?? null,
    acheHours: acheHours ?? null,
    nextMorningPain: entry.morningPain,
    response: classOf(entry),
  };
}

function later(known: PlainDate, { date }: CheckIn): PlainDate {
  return maxDate(known, date);
}
