import { analyseHistory, type History } from "../history";
import type { Activity, Allowed, Amount, AthleteRecord, Session, Sport } from "../model";
import { weekdays } from "../model";
import { addDays, eachDay, type PlainDate, weekdayIndex } from "../plain-date";
import { MINIMUM_DOSE } from "../rules/adapt";
import { LOAD_5 } from "../rules/season";
import { isEasyCross } from "./effects";
import type { RunLimits } from "./run-limits";
import type { Situation } from "./situation";

type Input = {
  readonly planned: readonly Session[];
  readonly sessions: readonly Session[];
  readonly limits: RunLimits;
  readonly situation: Situation;
  readonly record: AthleteRecord;
};

/**
 * The range a week's symptoms allow: from the least that keeps fitness to the most the rules
 * permit. Never a target; running's upper edge is the weekly cap, the others' a fifth above plan or
 * habit, inside what the days hold.
 */
export function allowedIn({ planned, sessions, limits, situation, record }: Input) {
  /** Seldom asked for, then of many weeks. */
  let habit: History | null = null;
  return (monday: PlainDate): Allowed => {
    const sunday = addDays(monday, 6);
    const within = (x: { readonly date: PlainDate }) => x.date >= monday && x.date <= sunday;
    const before = planned.filter(within);
    const after = sessions.filter((s) => within(s) && counts(s));
    const done = record.activities.filter(
      (a) => within(a) && a.date <= situation.today && a.role !== "race",
    );
    const stopped = situation.assessment.state === "refer";
    const plannedRun = plus(amountOf(after, "run"), amountOf(done, "run"));
    const room = secondsOpen(monday, situation);
    habit ??= analyseHistory(record, situation.today);
    const { weeklyBikeS, weeklySwimS } = habit;
    const pace = situation.history.easyPaceSPerKm / 1000;
    const runMaxM = stopped
      ? amountOf(done, "run").distanceM
      : Math.max(plannedRun.distanceM, runCap(monday, limits, situation));
    const max = (sport: Sport): Amount => {
      const now = plus(amountOf(after, sport), amountOf(done, sport));
      if (stopped) return amountOf(done, sport);
      const usualS = sport === "bike" ? weeklyBikeS : weeklySwimS;
      const wishedS = Math.max(amountOf(before.filter(counts), sport).durationS, usualS);
      const growth = 1 + LOAD_5.numbers.hardGrowth.value;
      const openS = sport === "bike" ? room.bikeS : room.anyS;
      const durationS = Math.max(now.durationS, Math.round(Math.min(openS, wishedS * growth)));
      const perS = now.durationS > 0 ? now.distanceM / now.durationS : 0;
      return { distanceM: Math.round(durationS * perS), durationS };
    };
    const min = (sport: Sport): Amount => {
      const wished = plus(amountOf(before.filter(counts), sport), amountOf(done, sport));
      const now = plus(amountOf(after, sport), amountOf(done, sport));
      const share = MINIMUM_DOSE.numbers.share.value;
      return {
        distanceM: Math.round(Math.min(now.distanceM, wished.distanceM * share)),
        durationS: Math.round(Math.min(now.durationS, wished.durationS * share)),
      };
    };
    const strengthNow =
      after.filter((s) => s.sport === "strength").length +
      done.filter((a) => a.sport === "strength").length;
    return {
      run: {
        min: min("run"),
        max: { distanceM: Math.round(runMaxM), durationS: Math.round(runMaxM * pace) },
      },
      bike: { min: min("bike"), max: max("bike") },
      swim: { min: min("swim"), max: max("swim") },
      strength: { min: Math.min(1, strengthNow), max: stopped ? 0 : Math.max(3, strengthNow) },
    };
  };
}

function runCap(monday: PlainDate, limits: RunLimits, s: Situation): number {
  const { noRunUntil } = s.assessment.timers;
  if (noRunUntil !== null && noRunUntil >= addDays(monday, 6)) return 0;
  return limits.weekCapM(monday);
}

/** Seconds the week's days hold: for rides within the flare's cap where one runs. */
function secondsOpen(monday: PlainDate, situation: Situation) {
  const { athlete, rules } = situation;
  let bikeS = 0;
  let anyS = 0;
  for (const date of eachDay(monday, addDays(monday, 6))) {
    const daySeconds = athlete.availabilityMin[weekdays[weekdayIndex(date)] ?? "mon"] * 60;
    anyS += daySeconds;
    bikeS += isEasyCross(date, situation)
      ? Math.min(daySeconds, rules.CELL_RED_BIKE.numbers.maxMin.value * 60)
      : daySeconds;
  }
  return { bikeS, anyS };
}

const counts = (s: Session) => s.status === "planned" && !s.held && s.role !== "race";

function amountOf(items: readonly (Session | Activity)[], sport: Sport): Amount {
  return items.reduce(
    (sum, x) =>
      x.sport === sport
        ? { distanceM: sum.distanceM + (x.distanceM ?? 0), durationS: sum.durationS + x.durationS }
        : sum,
    { distanceM: 0, durationS: 0 },
  );
}

function plus(a: Amount, b: Amount): Amount {
  return { distanceM: a.distanceM + b.distanceM, durationS: a.durationS + b.durationS };
}
