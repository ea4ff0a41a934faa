import type { AthleteRecord } from "../model";
import { type PlainDate, plainDate } from "../plain-date";
import { type Course, courseOf } from "./course";

/**
 * A record never changes, so it is walked once for each last answer that is known: assessing a
 * morning and adapting the plan to it ask for the same course. Kept for the latest record alone,
 * as a table of records, weak or not, makes every collection of garbage dearer than the walk.
 */
let latest: {
  readonly record: AthleteRecord;
  readonly courses: Map<PlainDate | null, Course>;
} | null = null;

/** The course up to the morning of `to`, told from `from` on. */
export function courseThrough(record: AthleteRecord, from: PlainDate, to: PlainDate): Course {
  const course = courseOf(record, from, to);
  coursesOf(record).set(course.lastAnswer, course);
  return course;
}

/** What had been answered by `morning`: silent days after the last answer add nothing to it. */
export function courseKnownOn(record: AthleteRecord, morning: PlainDate): Course {
  const last = lastAnswerBy(record, morning);
  return coursesOf(record).get(last) ?? courseThrough(record, last ?? NEVER, last ?? NEVER);
}

function coursesOf(record: AthleteRecord): Map<PlainDate | null, Course> {
  if (latest?.record !== record) latest = { record, courses: new Map() };
  return latest.courses;
}

function lastAnswerBy({ checkIns }: AthleteRecord, morning: PlainDate): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { date } of checkIns)
    if (date <= morning && (last === null || date > last)) last = date;
  return last;
}

const NEVER = plainDate("1970-01-01");
