import { ewma } from "@/lib/engine/load/ewma";
import type { Season, Session } from "@/lib/engine/model";
import { daysBetween } from "@/lib/engine/plain-date";
import { LOAD_PMC } from "@/lib/engine/rules/load";
import { fatigueOn, fitnessOn } from "./averages";
import type { Point } from "./model";
import { type Rates, type SeasonData, sportOf } from "./season-data";
import { easyOf, fastOf, lostOf } from "./season-model";

/**
 * Our season as a point of the linear programme. Amount and load of every session are kept to the
 * last digit; the split into easy and fast says how much faster than easy that load was.
 */
export function planPoint(season: Season, data: SeasonData): Point {
  const point = new Map<string, number>();
  const add = (column: string, by: number) => point.set(column, (point.get(column) ?? 0) + by);
  const all = [...data.fixedLoad];
  const run = new Array<number>(data.days).fill(0);
  for (const session of season.sessions) {
    const day = daysBetween(season.start, session.date);
    const sport = sportOf(session);
    const rates = sport === null ? undefined : data.sports[sport];
    if (sport === null || !rates || day >= data.days || session.role === "race") continue;
    const { easy, fast, lost } = split(session, rates);
    add(easyOf(sport, day), easy);
    add(fastOf(sport, day), fast);
    add(lostOf(sport, day), lost);
    all[day] = (all[day] ?? 0) + session.fitnessLoad;
    if (sport === "run") run[day] = (run[day] ?? 0) + session.fitnessLoad;
  }
  const { fitnessDays, fatigueDays } = LOAD_PMC.numbers;
  ewma(all, fitnessDays.value, data.seed.all).forEach((x, day) => {
    point.set(fitnessOn(day), x);
  });
  ewma(all, fatigueDays.value, data.seed.all).forEach((x, day) => {
    point.set(fatigueOn(day), x);
  });
  ewma(run, fitnessDays.value, data.seed.run).forEach((x, day) => {
    point.set(fitnessOn(day, "Run"), x);
  });
  return point;
}

/** At least as much fast work as the session's time and its load ask for; the rest was slower. */
export function split(session: Session, rates: Rates) {
  const { sport, durationS, distanceM, fitnessLoad, key } = session;
  const hours = durationS / 3600;
  if (sport === "run" && distanceM === null) throw new Error(`${key} has no distance`);
  const amount = sport === "run" ? (distanceM ?? 0) / 1000 : hours;
  const byLoad = (fitnessLoad - rates.easy * amount) / (rates.fast - rates.easy);
  const byTime = rates.byEffort
    ? 0
    : (rates.easyH * amount - hours) / (rates.easyH - rates.fastH || Number.POSITIVE_INFINITY);
  const fast = Math.max(0, byLoad, byTime);
  const easy = amount - fast;
  return { easy, fast, lost: rates.easy * easy + rates.fast * fast - fitnessLoad };
}
