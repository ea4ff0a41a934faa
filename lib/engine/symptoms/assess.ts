import type { Assessment, AthleteRecord } from "../model";
import type { PlainDate } from "../plain-date";
import { courseThrough } from "./walked";

/**
 * One assessment a day from `from` to `to`, both included. What came before `from` is walked
 * through from the record's first answer on; the order of the record's lists does not matter.
 */
export function assessDays(record: AthleteRecord, from: PlainDate, to: PlainDate): Assessment[] {
  return courseThrough(record, from, to).assessments;
}
