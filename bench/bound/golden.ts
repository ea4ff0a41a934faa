import { addBalance, addFatigue, addFitness, addRamp, fitnessOn } from "./averages";
import { type Model, ModelBuilder, scaled, type Term } from "./model";

/** `golden-70.3-v1`, periodisation reference section 12.5: one sport, 16 weeks, race on day 113. */
export const golden = {
  weeks: 16,
  days: 112,
  dayMost: 150,
  /** Fitness and fatigue before the first day. */
  seed: 30,
  rampMost: 5,
  balanceMost: 30,
  /** Counted from 1, as in the reference. */
  lighterWeeks: [4, 8, 12],
  lighterShare: 0.7,
  taper: [
    { week: 15, share: 0.7 },
    { week: 16, share: 0.45 },
  ],
  taperOfWeek: 14,
  dayShare: 0.35,
} as const;

export const loadOn = (day: number): Term[] => [[`load_${day}`, 1]];
export const weekOf = (week: number): Term[] =>
  Array.from({ length: 7 }, (_, i) => loadOn((week - 1) * 7 + i)).flat();

/** Days count from 0 here: day 112 is the race. */
export function goldenModel(): Model {
  const g = golden;
  const b = new ModelBuilder();
  for (let day = 0; day < g.days; day++) b.column(`load_${day}`, 0, day % 7 === 6 ? 0 : g.dayMost);
  const { days, seed } = g;
  addFitness(b, { days, seed, loadOf: loadOn });
  addFatigue(b, { days, seed, loadOf: loadOn });
  addRamp(b, "ramp", { days, seed, most: g.rampMost });
  addBalance(b, "balance", days, g.balanceMost);
  const share = (family: string, week: number, part: number, of: number) =>
    b.row(family, `week ${week}`, [...weekOf(week), ...scaled(weekOf(of), -part)], "<=", 0);
  for (const week of g.lighterWeeks) share("lighter week", week, g.lighterShare, week - 1);
  for (const { week, share: part } of g.taper) share("taper", week, part, g.taperOfWeek);
  for (let day = 0; day < days; day++)
    b.row(
      "share of a day",
      `day ${day + 1}`,
      [...loadOn(day), ...scaled(weekOf(Math.floor(day / 7) + 1), -g.dayShare)],
      "<=",
      0,
    );
  return b.build();
}

export const lastFitness: readonly Term[] = [[fitnessOn(golden.days - 1), 1]];
