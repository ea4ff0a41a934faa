import type { Assessment, Role, Session } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import { SPACE_1 } from "../rules/season";
import { IRRITABILITY_1 } from "../rules/symptoms";

const fastRoles: ReadonlySet<Role> = new Set([
  "strides",
  "steady",
  "tempo",
  "intervals",
  "hills",
  "test",
]);

/**
 * Sessions that stand too close to another hard day while the tendon is irritable or its load test
 * high (`SPACE-1`). The
 * long run stays; of the others the earlier stays. Seen on the plan as intended, and only as far
 * ahead as what made it irritable counts: later days are planned as if settled.
 */
export function tooClose(
  planned: readonly Session[],
  { irritability, rehabStage }: Assessment,
  today: PlainDate,
  loadTest: number | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (irritability === "low" && !isTestHigh(loadTest)) return found;
  const last = addDays(today, IRRITABILITY_1.numbers.days.value);
  const apart = SPACE_1.numbers.irritableDays.value;
  const heavy = rehabStage >= SPACE_1.numbers.heavyStage.value;
  const live = planned.filter((s) => s.status === "planned" && s.date <= last);
  const stay = live.filter(isLongRun).map((s) => s.date);
  for (const s of live) {
    const hard = (s.sport === "run" && fastRoles.has(s.role)) || (heavy && s.role === "strength");
    if (!hard) continue;
    const near = stay.some(
      (date) => date !== s.date && Math.abs(daysBetween(date, s.date)) < apart,
    );
    if (near) found.add(s.key);
    else stay.push(s.date);
  }
  return found;
}

export const isTestHigh = (loadTest: number | null) =>
  loadTest !== null && loadTest >= SPACE_1.numbers.loadTest.value;

const isLongRun = (s: Session) => s.sport === "run" && s.role === "long";
