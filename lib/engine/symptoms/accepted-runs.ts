import type { Activity, AthleteRecord } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import type { Course } from "./course";
import { type Answered, classOf } from "./responses";
import { courseKnownOn } from "./walked";

type Run = { readonly activity: Activity; readonly accepted: boolean };

/** A course stands still once it is walked, so its runs are classed once. */
const classed = new WeakMap<Course, readonly Run[]>();

/**
 * Runs up to and including `to` that were not rejected, oldest first. A run nobody answered for
 * counts unless the morning after it was a flare. Answers up to the morning after `to` are known.
 */
export function acceptedRuns(record: AthleteRecord, to: PlainDate): readonly Activity[] {
  return runsOf(courseKnownOn(record, addDays(to, 1)))
    .filter((run) => run.accepted && run.activity.date <= to)
    .map((run) => run.activity);
}

function runsOf(course: Course): readonly Run[] {
  const known = classed.get(course);
  if (known) return known;
  const runs = course.book.runs().map((entry) => ({
    activity: entry.activity,
    accepted: isAccepted(entry, course),
  }));
  classed.set(course, runs);
  return runs;
}

function isAccepted(entry: Answered, course: Course): boolean {
  const response = classOf(entry);
  if (response === "unanswered") return !course.red(addDays(entry.activity.date, 1));
  return response !== "rejected";
}
