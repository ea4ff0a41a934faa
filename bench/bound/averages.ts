import { LOAD_PMC } from "@/lib/engine/rules/load";
import { type ModelBuilder, scaled, type Term } from "./model";

const fitnessDays = LOAD_PMC.numbers.fitnessDays.value;
const fatigueDays = LOAD_PMC.numbers.fatigueDays.value;

const averages = "averages";

/** Names of the running averages at the end of a day. */
export const fitnessOn = (day: number, of = "") => `fit${of}_${day}`;
export const fatigueOn = (day: number, of = "") => `tired${of}_${day}`;

type Averaged = {
  readonly days: number;
  readonly seed: number;
  readonly loadOf: (day: number) => readonly Term[];
  /** Load that is the same whatever is chosen. */
  readonly fixed?: readonly number[];
  readonly of?: string;
};

export const addFitness = (b: ModelBuilder, given: Averaged) =>
  add(b, given, fitnessOn, fitnessDays);
export const addFatigue = (b: ModelBuilder, given: Averaged) =>
  add(b, given, fatigueOn, fatigueDays);

/** One free column per day and the recurrence of `lib/engine/load/ewma.ts` as rows. */
function add(
  b: ModelBuilder,
  { days, seed, loadOf, fixed, of }: Averaged,
  nameOf: (day: number, of?: string) => string,
  length: number,
): void {
  for (let day = 0; day < days; day++) {
    const own = b.column(nameOf(day, of), Number.NEGATIVE_INFINITY);
    const keep = 1 - 1 / length;
    const before: Term[] = day === 0 ? [] : [[nameOf(day - 1, of), -keep]];
    const load = scaled(loadOf(day), -1 / length);
    const given = (day === 0 ? keep * seed : 0) + (fixed?.[day] ?? 0) / length;
    b.row(averages, own, [[own, 1], ...before, ...load], "=", given);
  }
}

/** Fitness seven days apart rises by `most` at most. */
export function addRamp(
  b: ModelBuilder,
  family: string,
  { days, seed, most, of }: { days: number; seed: number; most: number; of?: string },
): void {
  for (let day = 6; day < days; day++) {
    const terms: Term[] = [[fitnessOn(day, of), 1]];
    if (day > 6) terms.push([fitnessOn(day - 7, of), -1]);
    b.row(family, `to day ${day + 1}`, terms, "<=", most + (day === 6 ? seed : 0));
  }
}

/** Fatigue above fitness by `most` at most, at the end of every day. */
export function addBalance(b: ModelBuilder, family: string, days: number, most: number): void {
  for (let day = 0; day < days; day++)
    b.row(
      family,
      `day ${day + 1}`,
      [
        [fatigueOn(day), 1],
        [fitnessOn(day), -1],
      ],
      "<=",
      most,
    );
}
