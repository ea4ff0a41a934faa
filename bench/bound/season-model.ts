import { RECOVERY_1 } from "@/lib/engine/rules/season";
import { CLUSTER_1 } from "@/lib/engine/rules/season-shape";
import { addBalance, addFatigue, addFitness, addRamp } from "./averages";
import { type Model, ModelBuilder, scaled, type Term } from "./model";
import { type Endurance, endurance, type SeasonData } from "./season-data";

/** The limits, by the name they are printed with. */
export const limits = {
  time: "time of the day",
  raceDay: "race day",
  load: "load not below nothing",
  runWeek: "week of running",
  runLength: "length of a run",
  rideLength: "length of a ride",
  swimLength: "length of a swim",
  lighter: "lighter week",
  taper: "taper",
  afterRace: "after a race",
  runFree: "day without running",
  ladder: "run ladder",
  fastShare: "share of fast work",
  ramp: "ramp of fitness",
  runRamp: "ramp of running",
  balance: "balance",
} as const;

/** Section 12.3 and 12.5 of the periodisation reference. */
const RAMP = { healthy: 5, injured: 4, injuredRun: 2 } as const;
const BALANCE = 30;
const FAST_SHARE = 0.2;
/** Rides are rounded to five minutes: a quarter of an hour for the three of a week. */
const RIDE_ROUNDING_H = 0.25;
/** Counted by effort, a distance rounded down looks a little faster: a minute of a week's running. */
const EFFORT_ROUNDING_H = 1 / 60;

export const easyOf = (sport: Endurance, day: number) => `${sport}_easy_${day}`;
export const fastOf = (sport: Endurance, day: number) => `${sport}_fast_${day}`;
/** Load lost against easy pace: run-walk, drills, rests. */
export const lostOf = (sport: Endurance, day: number) => `${sport}_lost_${day}`;

export class SeasonModel {
  readonly data: SeasonData;
  readonly model: Model;

  constructor(data: SeasonData) {
    this.data = data;
    const b = new ModelBuilder();
    this.#columns(b);
    this.#ofDays(b);
    this.#ofWeeks(b);
    this.#afterRaces(b);
    this.#averages(b);
    this.model = b.build();
  }

  get sports(): Endurance[] {
    return endurance.filter((s) => this.data.sports[s] !== undefined);
  }

  /** Kilometres of running, hours of riding and swimming. */
  amount(sport: Endurance, day: number): Term[] {
    if (!this.#has(sport, day)) return [];
    return [
      [easyOf(sport, day), 1],
      [fastOf(sport, day), 1],
    ];
  }

  load(sport: Endurance, day: number): Term[] {
    const rates = this.data.sports[sport];
    if (!rates || !this.#has(sport, day)) return [];
    return [
      [easyOf(sport, day), rates.easy],
      [fastOf(sport, day), rates.fast],
      [lostOf(sport, day), -1],
    ];
  }

  /** Hours at the pace of the split. */
  hours(sport: Endurance, day: number, onlyFast = false): Term[] {
    const rates = this.data.sports[sport];
    if (!rates || !this.#has(sport, day)) return [];
    const fast: Term = [fastOf(sport, day), rates.fastH];
    return onlyFast ? [fast] : [[easyOf(sport, day), rates.easyH], fast];
  }

  loadOf(day: number): Term[] {
    return this.sports.flatMap((sport) => this.load(sport, day));
  }

  #has(sport: Endurance, day: number): boolean {
    return this.data.sports[sport] !== undefined && day >= 0 && day < this.data.days;
  }

  #week<T>(week: number, of: (day: number) => T[]): T[] {
    return [0, 1, 2, 3, 4, 5, 6].flatMap((i) => of(week * 7 + i));
  }

  #columns(b: ModelBuilder): void {
    for (let day = 0; day < this.data.days; day++)
      for (const sport of this.sports) {
        b.column(easyOf(sport, day));
        b.column(fastOf(sport, day));
        b.column(lostOf(sport, day));
      }
  }

  #ofDays(b: ModelBuilder): void {
    const { days, hours, raceDays, weeks, runFreeWeekday } = this.data;
    for (let day = 0; day < days; day++) {
      const name = `day ${day + 1}`;
      const all = this.sports.flatMap((s) => this.hours(s, day));
      b.row(limits.time, name, all, "<=", hours[day] ?? 0);
      if (raceDays.has(day)) b.row(limits.raceDay, name, all, "<=", 0);
      const week = weeks[Math.floor(day / 7)];
      for (const sport of this.sports) {
        const least = scaled(this.load(sport, day), -1);
        b.row(limits.load, `${sport} ${name}`, least, "<=", 0);
        const family = lengthOf[sport];
        const length = { run: week?.longestRunKm, bike: week?.rideH, swim: week?.swimH }[sport];
        b.row(family, name, this.amount(sport, day), "<=", length ?? 0);
      }
      if (runFreeWeekday !== null && day % 7 === runFreeWeekday)
        b.row(limits.runFree, name, this.amount("run", day), "<=", 0);
    }
  }

  #ofWeeks(b: ModelBuilder): void {
    this.data.weeks.forEach((week, k) => {
      if (k * 7 >= this.data.days) return;
      const name = `week ${k + 1}`;
      const amount = (sport: Endurance, of = k) => this.#week(of, (d) => this.amount(sport, d));
      b.row(limits.runWeek, name, amount("run"), "<=", week.runKm);
      const fastRun = this.#week(k, (d) => this.hours("run", d, true));
      const spareH = this.data.sports.run?.byEffort ? EFFORT_ROUNDING_H : 0;
      if (!week.mayRunFast) b.row(limits.ladder, name, fastRun, "<=", spareH);
      const hours = this.#week(k, (d) => this.sports.flatMap((s) => this.hours(s, d)));
      const fast = this.#week(k, (d) => this.sports.flatMap((s) => this.hours(s, d, true)));
      b.row(limits.fastShare, name, [...fast, ...scaled(hours, -FAST_SHARE)], "<=", 0);
      if (week.lighterThan !== null) {
        const { share, seenAs } = RECOVERY_1.numbers;
        const before = week.lighterThan;
        const load = (of: number) => this.#week(of, (d) => this.loadOf(d));
        const lessThan = (what: string, own: Term[], other: Term[], part: number) =>
          b.row(limits.lighter, `${what}, ${name}`, [...own, ...scaled(other, -part)], "<=", 0);
        lessThan("running", amount("run"), amount("run", before), share.value);
        lessThan("all sports", load(k), load(before), seenAs.value);
      }
      if (week.taper) {
        const { of, run, bike } = week.taper;
        const less = (sport: Endurance, part: number, spare: number) =>
          b.row(
            limits.taper,
            `${sport}, ${name}`,
            [...amount(sport), ...scaled(amount(sport, of), -part)],
            "<=",
            spare,
          );
        less("run", run, 0);
        less("bike", bike, RIDE_ROUNDING_H);
      }
    });
  }

  #afterRaces(b: ModelBuilder): void {
    for (const { name, from, to, of, ...shares } of this.data.afterRaces) {
      for (const sport of this.sports) {
        const own: Term[] = [];
        for (let day = from; day <= to; day++) own.push(...this.amount(sport, day));
        if (own.length === 0) continue;
        const peak = of.flatMap((w) => this.#week(w, (d) => this.amount(sport, d)));
        const spare = name === "rest" ? spareAfterRace[sport] : 0;
        b.row(
          limits.afterRace,
          `${sport}, ${name} from day ${from + 1}`,
          [...own, ...scaled(peak, -shares[sport] / of.length)],
          "<=",
          spare,
        );
      }
    }
  }

  #averages(b: ModelBuilder): void {
    const { days, seed, fixedLoad, injured } = this.data;
    const loadOf = (day: number) => this.loadOf(day);
    const all = { days, seed: seed.all, loadOf, fixed: fixedLoad };
    addFitness(b, all);
    addFatigue(b, all);
    const most = injured ? RAMP.injured : RAMP.healthy;
    addRamp(b, limits.ramp, { days, seed: seed.all, most });
    addBalance(b, limits.balance, days, BALANCE);
    if (!injured) return;
    const run = { days, seed: seed.run, of: "Run" };
    addFitness(b, { ...run, loadOf: (day) => this.load("run", day) });
    addRamp(b, limits.runRamp, { ...run, most: RAMP.injuredRun });
  }
}

const lengthOf: Readonly<Record<Endurance, string>> = {
  run: limits.runLength,
  bike: limits.rideLength,
  swim: limits.swimLength,
};

/** One spin and one easy swim in the first days after a main race. */
const spareAfterRace: Readonly<Record<Endurance, number>> = {
  run: 0,
  bike: CLUSTER_1.numbers.spinS.value / 3600,
  swim: CLUSTER_1.numbers.earlySwimS.value / 3600,
};
