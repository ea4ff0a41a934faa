import type { Activity, AthleteRecord } from "../model";
import { addDays, type PlainDate, plainDate } from "../plain-date";
import { courseOf } from "./course";
import { type Answered, classOf } from "./responses";

type Run = { readonly activity: Activity; readonly accepted: boolean };

/** A record never changes, so its runs are classed once for each last morning that is known. */
const classed = new WeakMap<AthleteRecord, Map<PlainDate | null, readonly Run[]>>();

/**
 * Runs up to and including `to` that were not rejected, oldest first. A run nobody answered for
 * counts unless the morning after it was a flare. Answers up to the morning after `to` are known.
 */
export function acceptedRuns(record: AthleteRecord, to: PlainDate): readonly Activity[] {
  return runsAsKnownOn(record, addDays(to, 1))
    .filter((run) => run.accepted && run.activity.date <= to)
    .map((run) => run.activity);
}

function runsAsKnownOn(record: AthleteRecord, morning: PlainDate): readonly Run[] {
  const answers = record.checkIns.filter((c) => c.date <= morning).map((c) => c.date);
  const last = answers.reduce<PlainDate | null>((a, b) => (a !== null && a > b ? a : b), null);
  const known = classed.get(record) ?? new Map<PlainDate | null, readonly Run[]>();
  classed.set(record, known);
  const before = known.get(last);
  if (before) return before;
  const runs = classify(record, last);
  known.set(last, runs);
  return runs;
}

function classify(record: AthleteRecord, last: PlainDate | null): Run[] {
  const course = courseOf(record, last ?? NEVER, last ?? NEVER);
  const accepted = (entry: Answered) => {
    const response = classOf(entry);
    if (response === "unanswered") return !course.red(addDays(entry.activity.date, 1));
    return response !== "rejected";
  };
  const days = new Set(record.activities.filter((a) => a.sport === "run").map((a) => a.date));
  return [...days].sort().flatMap((day) =>
    course.book
      .on(day)
      .filter((entry) => entry.activity.sport === "run")
      .map((entry) => ({ activity: entry.activity, accepted: accepted(entry) })),
  );
}

const NEVER = plainDate("1970-01-01");
