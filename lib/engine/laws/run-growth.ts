import type { Session } from "../model";
import { addDays, daysBetween, mondayOf, type PlainDate } from "../plain-date";
import { RAMP_BACK } from "../rules/adapt";
import { AGE_1 } from "../rules/guards";
import { LOAD_1, LOAD_3, LOAD_5 } from "../rules/season";
import { acceptedRuns } from "../symptoms/accepted-runs";
import type { Plan, Violation } from "./violations";

const DAYS_LOOKED_BACK = 30;
const WEEKS_COMPARED = 4;
/** Plans are made in whole hundreds of metres; half of one is no violation. */
const SLACK_M = 50;

/** Law 1: no run longer than 1.10 x the longest of the 30 days before it. */
export function longRunViolations({ record, today, sessions }: Plan): Violation[] {
  const { share, floorM, floorS } = limitsOfOneRun();
  const past = acceptedRuns(record, today)
    .filter((a) => a.role !== "race")
    .map((a) => ({ date: a.date, distanceM: a.distanceM ?? 0 }));
  const runs = sessions.filter(isPlannedRun);
  return runs.flatMap((s) => {
    const before = [...past, ...runs].filter(
      (r) => r.date < s.date && daysBetween(r.date, s.date) <= DAYS_LOOKED_BACK,
    );
    const longestM = Math.max(0, ...before.map((r) => r.distanceM ?? 0));
    const distanceM = s.distanceM ?? 0;
    const allowedM = Math.max(longestM * share, floorM);
    if (distanceM <= allowedM + SLACK_M || s.durationS <= floorS) return [];
    return [
      {
        law: 1,
        rule: LOAD_1.id,
        date: s.date,
        sessionKey: s.key,
        message: `${km(distanceM)} km is more than a tenth above the longest run of the 30 days before (${km(longestM)} km).`,
        severity: "override",
      },
    ];
  });
}

/** Law 2: weekly distance against the highest accepted week of the four before, and the way back. */
export function weeklyGrowthViolations(plan: Plan, cap: "soft" | "hard" = "hard"): Violation[] {
  const { record, today, assessment, sessions } = plan;
  const weekM = new Map<PlainDate, number>();
  const add = (date: PlainDate, distanceM: number) =>
    weekM.set(mondayOf(date), (weekM.get(mondayOf(date)) ?? 0) + distanceM);
  const oldest = addDays(mondayOf(today), -7 * WEEKS_COMPARED);
  const isRun = (a: { sport: string; role: string | null }) =>
    a.sport === "run" && a.role !== "race";
  for (const a of acceptedRuns(record, today))
    if (isRun(a) && a.date >= oldest) add(a.date, a.distanceM ?? 0);
  const runs = sessions.filter(isPlannedRun);
  for (const s of runs) add(s.date, s.distanceM ?? 0);
  const growth = growthOf(plan, cap);
  const ramp = assessment.ramp;
  return [...new Set(runs.map((s) => mondayOf(s.date)))].flatMap((monday): Violation[] => {
    const totalM = weekM.get(monday) ?? 0;
    const highestM = Math.max(
      beforeCutM(plan, monday),
      ...Array.from(
        { length: WEEKS_COMPARED },
        (_, i) => weekM.get(addDays(monday, -7 * (i + 1))) ?? 0,
      ),
    );
    const capM = Math.max(highestM * (1 + growth), limitsOfOneRun().floorM * 3);
    const found: Violation[] = [];
    const week = (rule: string, message: string) =>
      found.push({ law: 2, rule, date: monday, sessionKey: null, message, severity: "override" });
    if (totalM > capM + SLACK_M * 3)
      week(
        record.injury ? LOAD_3.id : LOAD_5.id,
        `${km(totalM)} km is more than ${Math.round(growth * 100)} % above the highest of the four weeks before (${km(highestM)} km).`,
      );
    const step = ramp === null ? -1 : daysBetween(ramp.firstMonday, monday) / 7;
    const share = ramp?.shares[step];
    const rampM = share === undefined ? Infinity : rampWeekM(plan, monday, share);
    if (totalM > rampM + SLACK_M * 3)
      week(
        RAMP_BACK.id,
        `The way back allows ${km(rampM)} km in this week; planned are ${km(totalM)} km.`,
      );
    return found;
  });
}

/** A share of the last settled week; what was run before Watch began in this week counts as its share. */
function rampWeekM({ record, assessment }: Plan, monday: PlainDate, share: number): number {
  const { fromWeekM, cutOn } = assessment.ramp ?? { fromWeekM: Infinity };
  const before = record.activities.filter(
    (a) =>
      a.sport === "run" &&
      a.role !== "race" &&
      cutOn !== undefined &&
      a.date < cutOn &&
      mondayOf(a.date) === monday,
  );
  const ranM = before.reduce((total, a) => total + (a.distanceM ?? 0), 0);
  return share * fromWeekM + (1 - share) * ranM;
}

export function isPlannedRun(s: Session): boolean {
  return s.sport === "run" && s.role !== "race";
}

function limitsOfOneRun() {
  return {
    share: LOAD_1.numbers.share.value,
    floorM: LOAD_1.numbers.floorM.value,
    floorS: LOAD_1.numbers.floorS.value,
  };
}

/** Weeks before a cut count for eight weeks, so that the way back is no new climb. */
function beforeCutM({ assessment: { beforeCut } }: Plan, monday: PlainDate): number {
  if (!beforeCut) return 0;
  const weeks = daysBetween(beforeCut.monday, monday) / 7;
  return weeks <= LOAD_3.numbers.weeksPastCut.value ? beforeCut.runM : 0;
}

function growthOf({ record, today }: Plan, cap: "soft" | "hard"): number {
  const { athlete, injury } = record;
  const age = athlete.birthYear === null ? 0 : Number(today.slice(0, 4)) - athlete.birthYear;
  if (age >= AGE_1.numbers.fromAge.value) return AGE_1.numbers.weeklyGrowth.value;
  if (!injury) return LOAD_5.numbers.hardGrowth.value;
  return (cap === "soft" ? LOAD_3.numbers.softGrowth : LOAD_3.numbers.hardGrowth).value;
}

const km = (distanceM: number) => Math.round(distanceM / 100) / 10;
