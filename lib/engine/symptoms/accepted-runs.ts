import type { Activity, AthleteRecord } from "../model";
import { addDays, dayNumber, type PlainDate } from "../plain-date";
import type { Course } from "./course";
import { type Answered, classOf } from "./responses";
import { placeOf } from "./training-log";
import { courseKnownOn } from "./walked";

/** A run that was not rejected, and whether anybody said how it went. */
export type RunHeard = { readonly activity: Activity; readonly heard: boolean };

/**
 * Runs from `from` (or the first ever) up to and including `to` that were not rejected, oldest first. A run that was only tolerated,
 * or that nobody answered for, counts unless the morning after it was a flare. Answers up to the morning after `to` are known.
 */
export function acceptedRuns(
  record: AthleteRecord,
  to: PlainDate,
  from: PlainDate | null = null,
): readonly Activity[] {
  const accepted: Activity[] = [];
  eachAccepted(record, to, from, (entry) => accepted.push(entry.activity));
  return accepted;
}

/** The same runs, each with whether it was answered: a decision before a race reads no silence. */
export function runsHeard(record: AthleteRecord, to: PlainDate): readonly RunHeard[] {
  const found: RunHeard[] = [];
  eachAccepted(record, to, null, (entry) =>
    found.push({ activity: entry.activity, heard: isHeard(entry) }),
  );
  return found;
}

function eachAccepted(
  record: AthleteRecord,
  to: PlainDate,
  from: PlainDate | null,
  tell: (entry: Answered) => void,
): void {
  const course = courseKnownOn(record, addDays(to, 1));
  const { runDays } = course.log;
  const first = from === null ? 0 : placeOf(runDays, dayNumber(from));
  for (let i = first; i < runDays.length; i++) {
    const ran = runDays[i];
    if (!ran || ran.date > to) break;
    for (const entry of ran.sessions) if (isAccepted(entry, course)) tell(entry);
  }
}

function isAccepted(entry: Answered, course: Course): boolean {
  const response = classOf(entry);
  if (response === "accepted" || response === "rejected") return response === "accepted";
  return !course.red(entry.day + 1);
}

/** Answered with the morning after it, or later with the pain during and after it. */
function isHeard(entry: Answered): boolean {
  const { duringPain, afterPain } = entry.response;
  return classOf(entry) !== "unanswered" || (duringPain !== undefined && afterPain !== undefined);
}
