import type { Activity, AthleteRecord, ResponseClass } from "../model";
import { type PlainDate, plainDate } from "../plain-date";
import { courseOf } from "./course";
import { type Answered, classOf } from "./responses";

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
  const last = record.checkIns.reduce((latest, c) => (c.date > latest ? c.date : latest), NEVER);
  const { book } = courseOf(record, last, last);
  const days = new Set(record.activities.map((activity) => activity.date));
  return [...days]
    .filter((day) => day >= from && day <= to)
    .sort()
    .flatMap((day) => book.on(day).map(told));
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

const NEVER = plainDate("1970-01-01");
