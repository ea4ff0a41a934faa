import type { AthleteRecord, CheckIn } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import { REFER_NO_BETTER } from "../rules/refer";
import type { Today } from "./today";
import { mean } from "./usual";

const n = REFER_NO_BETTER.numbers;

/**
 * Twelve weeks in Rebound, or since a person last looked, with a load test that is still high and
 * no lower, and no more running than at the start.
 */
export function noBetter(
  record: AthleteRecord,
  checkIns: readonly CheckIn[],
  recent: readonly CheckIn[],
  today: Pick<Today, "date">,
): boolean {
  const first = checkIns[0]?.date;
  const test = recent.at(-1)?.loadTest ?? 0;
  if (test <= n.testAbove.value) return false;
  const { date } = today;
  if (first === undefined || daysBetween(first, date) < n.afterDays.value) return false;
  const testDays = n.testDays.value;
  const now = testsBetween(recent, addDays(date, 1 - testDays), date);
  if (now.length < n.valuesMin.value || mean(now) <= n.testAbove.value) return false;
  const from = record.clearances.reduce(
    (latest, c) => (c.date <= date && c.date > latest ? c.date : latest),
    first,
  );
  if (daysBetween(from, date) < n.afterDays.value) return false;
  const then = testsBetween(checkIns, from, addDays(from, testDays - 1));
  if (then.length < n.valuesMin.value || mean(now) < mean(then)) return false;
  const runDays = n.runDays.value;
  return (
    runM(record, addDays(date, -runDays), addDays(date, -1)) <=
    runM(record, from, addDays(from, runDays - 1))
  );
}

function testsBetween(checkIns: readonly CheckIn[], from: PlainDate, to: PlainDate): number[] {
  const tests: number[] = [];
  for (const { date, loadTest } of checkIns)
    if (loadTest !== undefined && date >= from && date <= to) tests.push(loadTest);
  return tests;
}

function runM({ activities }: AthleteRecord, from: PlainDate, to: PlainDate): number {
  let sum = 0;
  for (const a of activities)
    if (a.sport === "run" && a.date >= from && a.date <= to) sum += a.distanceM ?? 0;
  return sum;
}
