import type { Activity, AthleteRecord } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { classOf, responseBook } from "./responses";
import { baselineOn } from "./usual";

/**
 * Runs up to and including `to` that were not rejected, oldest first. A run nobody answered for
 * counts: only an answer can take a run out of what was accepted.
 */
export function acceptedRuns(record: AthleteRecord, to: PlainDate): readonly Activity[] {
  const book = responseBook(record);
  const known = record.checkIns
    .filter((c) => c.date <= addDays(to, 1))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const c of known) book.read(c);
  const kept = known.map((checkIn) => ({ checkIn, leftOut: false }));
  const baseline = baselineOn(addDays(to, 1), kept);
  const days = [
    ...new Set(
      record.activities.filter((a) => a.sport === "run" && a.date <= to).map((a) => a.date),
    ),
  ].sort();
  return days.flatMap((day) =>
    book
      .on(day)
      .filter((e) => e.activity.sport === "run" && classOf(e, baseline) !== "rejected")
      .map((e) => e.activity),
  );
}
