import { type Role, type Session, weekdays } from "../model";
import { addDays, daysBetween, mondayOf, type PlainDate, weekdayIndex } from "../plain-date";
import { AGE_1 } from "../rules/guards";
import { AVAIL_1, LOAD_1, RECOVERY_1, SPACE_1, SPACE_3 } from "../rules/season";
import { IRRITABILITY_1 } from "../rules/symptoms";
import { acceptedRuns } from "../symptoms/accepted-runs";
import { isPlannedRun } from "./run-growth";
import type { Plan, Violation } from "./violations";

/** Law 3: tendon-high days apart, and one day a week without running and aero. */
export function spacingViolations({ assessment, record, today, sessions }: Plan): Violation[] {
  const apartOn = daysApart({ assessment, record, today });
  const high = sessions.filter((s) => isTendonHigh(s, assessment.rehabStage));
  const found: Violation[] = [];
  for (const [i, s] of high.entries()) {
    const before = high[i - 1];
    if (!before || before.date === s.date) continue;
    const apart = apartOn(s.date);
    if (daysBetween(before.date, s.date) < apart)
      found.push({
        law: 3,
        rule: SPACE_1.id,
        date: s.date,
        sessionKey: s.key,
        message: `Hard days for the tendon need ${apart} days between them.`,
        severity: "override",
      });
  }
  for (const monday of new Set(sessions.map((s) => mondayOf(s.date)))) {
    const busy = new Set(
      sessions
        .filter((s) => mondayOf(s.date) === monday && (s.sport === "run" || s.aeroS > 0))
        .map((s) => s.date),
    );
    if (busy.size < 7) continue;
    found.push({
      law: 3,
      rule: SPACE_3.id,
      date: monday,
      sessionKey: null,
      message: "One day a week stays without running and without the aero position.",
      severity: "override",
    });
  }
  return found;
}

/**
 * Law 4: within any four weeks one is clearly lower. Weeks of one shortest run are low enough, and
 * this week holds what was already run in it.
 */
export function recoveryViolations({ record, today, sessions }: Plan): Violation[] {
  const weekM = new Map<PlainDate, number>();
  const thisMonday = mondayOf(today);
  const done = acceptedRuns(record, today).filter((a) => a.date >= thisMonday && a.role !== "race");
  for (const s of [...done, ...sessions.filter(isPlannedRun)])
    weekM.set(mondayOf(s.date), (weekM.get(mondayOf(s.date)) ?? 0) + (s.distanceM ?? 0));
  const last = sessions.at(-1);
  if (!last) return [];
  const mondays: PlainDate[] = [];
  for (let m = thisMonday; m <= last.date; m = addDays(m, 7)) mondays.push(m);
  const every = RECOVERY_1.numbers.loadedMax.value + 1;
  return mondays.slice(0, 1 - every).flatMap((monday, i): Violation[] => {
    const four = mondays.slice(i, i + every).map((m) => weekM.get(m) ?? 0);
    const highest = Math.max(...four);
    const lowest = Math.min(...four);
    if (
      highest <= LOAD_1.numbers.floorM.value ||
      lowest <= highest * RECOVERY_1.numbers.seenAs.value
    )
      return [];
    return [
      {
        law: 4,
        rule: RECOVERY_1.id,
        date: addDays(monday, 7 * (every - 1)),
        sessionKey: null,
        message: "One week in four is a recovery week.",
        severity: "override",
      },
    ];
  });
}

/** Law 5: minutes of the day, races and up to ten minutes of rehab aside. */
export function availabilityViolations({ record, sessions }: Plan): Violation[] {
  const rehabS = AVAIL_1.numbers.rehabS.value;
  const days = new Map<PlainDate, Session[]>();
  for (const s of sessions)
    if (s.role !== "race") days.set(s.date, [...(days.get(s.date) ?? []), s]);
  return [...days].flatMap(([date, ofDay]): Violation[] => {
    const rehab = ofDay.filter((s) => s.role === "rehab").reduce((sum, s) => sum + s.durationS, 0);
    const total = ofDay.reduce((sum, s) => sum + s.durationS, 0) - Math.min(rehab, rehabS);
    const minutes = record.athlete.availabilityMin[weekdays[weekdayIndex(date)] ?? "mon"];
    if (total <= minutes * 60 + 1) return [];
    return [
      {
        law: 5,
        rule: AVAIL_1.id,
        date,
        sessionKey: null,
        message: `${Math.round(total / 60)} minutes are planned on a day with ${minutes}.`,
        severity: "override",
      },
    ];
  });
}

const hardRoles: ReadonlySet<Role> = new Set([
  "strides",
  "steady",
  "tempo",
  "intervals",
  "hills",
  "test",
  "long",
]);

function isTendonHigh(s: Session, rehabStage: number): boolean {
  if (s.sport === "run") return hardRoles.has(s.role);
  return s.role === "strength" && rehabStage >= SPACE_1.numbers.heavyStage.value;
}

/** Irritable counts as far ahead as what made it so is remembered; later days are as if settled. */
function daysApart({ assessment, record, today }: Pick<Plan, "assessment" | "record" | "today">) {
  const { days, irritableDays } = SPACE_1.numbers;
  const { birthYear } = record.athlete;
  const age = birthYear === null ? 0 : Number(today.slice(0, 4)) - birthYear;
  const aged = age >= AGE_1.numbers.fromAge.value;
  const until = addDays(today, IRRITABILITY_1.numbers.days.value);
  return (date: PlainDate) => {
    const careful = aged || (assessment.irritability !== "low" && date <= until);
    return (careful ? irritableDays : days).value;
  };
}
