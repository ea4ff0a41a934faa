import type { Activity, AthleteRecord } from "../model";
import { addDays, dayNumber, type PlainDate } from "../plain-date";
import type { Course } from "./course";
import { type Answered, classOf } from "./responses";
import { placeOf } from "./training-log";
import { courseKnownOn } from "./walked";

/**
 * Runs from `from` (or the first ever) up to and including `to` that were not rejected, oldest first. A run that was only tolerated,
 * or that nobody answered for, counts unless the morning after it was a flare. Answers up to the morning after `to` are known.
 */
export function acceptedRuns(
  record: AthleteRecord,
  to: PlainDate,
  from: PlainDate | null = null,
): readonly Activity[] {
  const course = courseKnownOn(record, addDays(to, 1));
  const accepted: Activity[] = [];
  const { runDays } = course.log;
  const first = from === null ? 0 : placeOf(runDays, dayNumber(from));
  for (let i = first; i < runDays.length; i++) {
    const ran = runDays[i];
    if (!ran || ran.date > to) break;
    for (const entry of ran.sessions) if (isAccepted(entry, course)) accepted.push(entry.activity);
  }
  return accepted;
}

function isAccepted(entry: Answered, course: Course): boolean {
  const response = classOf(entry);
  if (response === "accepted" || response === "rejected") return response === "accepted";
  return !course.red(entry.day + 1);
}
