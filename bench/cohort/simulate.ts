import { loadDays } from "@/lib/engine/load/metrics";
import type { Activity, AthleteRecord, CheckIn } from "@/lib/engine/model";
import { addDays, daysBetween, eachDay, type PlainDate } from "@/lib/engine/plain-date";
import { exponential, type Hidden, hiddenAthlete } from "./athlete";
import type { Decision, Policy } from "./diary";
import { type Done, doneOn, duringPain } from "./doing";
import { answers, checkInOf, type Felt } from "./morning";
import type { Numbers } from "./parameters";
import { normal, uniform } from "./random";
import {
  fitnessBefore,
  lastLongRunUnits,
  loadsBefore,
  raceDays,
  type Setting,
  sum,
} from "./season";
import { dayAfter, settledTendon, type Tendon, wakingPain } from "./tendon";

/** What one season came to, measured on the hidden truth, not on the diary. */
export type Outcome = {
  /** Days with true morning pain of 4 or more, or above 5 during or after training. */
  readonly flareDays: number;
  /** The same, up to the day before the first race. */
  readonly flareDaysBeforeRace: number;
  readonly missedStarts: number;
  /** Of these: the policy said not to start, whatever else stood in the way. */
  readonly deferred: number;
  /** Of these: the policy did not object, but no run of the weeks before was long enough. */
  readonly unready: number;
  /** Races that the policy wanted taken as run-walk; they count as started. */
  readonly runWalks: number;
  /** Run kilometres up to the last race, races left out. */
  readonly runKm: number;
  /** 42-day average of running load on the morning of the first race, TSS-like points a day. */
  readonly runFitness: number;
  /** 42-day average of all load, mean of the race mornings. */
  readonly totalFitness: number;
  /** Days on which the policy sent the athlete to see someone. */
  readonly referredDays: number;
};

/** A flare as section 5 of the rehab reference has it for a usual pain of 1. */
const FLARE = { morning: 4, aboveDuringOrAfter: 5 } as const;
/** How far back the longest run before a race may lie, days. */
const READY_DAYS = 56;
/** Hours of ache: those of the founding case, and more with what the day overloaded. Our choice. */
const USUAL_ACHE_H = 2;
const ACHE_H_PER_POINT = 8;

/** One athlete through the season under one policy. Everything drawn depends on `seed` alone. */
export function simulate(
  setting: Setting,
  numbers: Numbers,
  seed: number,
  policy: Policy,
): Outcome {
  const season = new SimulatedSeason(setting, numbers, seed);
  for (const date of eachDay(setting.start, setting.end)) season.live(date, policy);
  return season.outcome();
}

class SimulatedSeason {
  readonly #hidden: Hidden;
  readonly #meanLoad: number;
  readonly #races: readonly PlainDate[];
  readonly #activities: Activity[];
  readonly #checkIns: CheckIn[];
  readonly #clearances: { readonly date: PlainDate }[];
  readonly #fitness: { readonly total: number; readonly run: number }[] = [];
  readonly #counts = {
    flareDays: 0,
    flareDaysBeforeRace: 0,
    missedStarts: 0,
    deferred: 0,
    unready: 0,
    runWalks: 0,
    referredDays: 0,
  };
  #tendon: Tendon;
  #runM = 0;
  #yesterday: Felt | null = null;
  #before: Felt | null = null;
  #answered = true;
  #sentOn: PlainDate | null = null;

  constructor(
    private readonly setting: Setting,
    private readonly numbers: Numbers,
    private readonly seed: number,
  ) {
    this.#hidden = hiddenAthlete(seed, numbers, lastLongRunUnits(setting));
    const before = loadsBefore(setting, this.#hidden);
    this.#meanLoad = sum(before) / before.length;
    this.#tendon = settledTendon(this.#hidden, numbers, before);
    this.#races = raceDays(setting);
    this.#activities = [...setting.record.activities];
    this.#checkIns = [...setting.record.checkIns];
    this.#clearances = [...setting.record.clearances];
  }

  live(date: PlainDate, policy: Policy): void {
    const { numbers, seed, setting } = this;
    const day = daysBetween(setting.start, date);
    const wobble = numbers.wobble * normal(seed, "wobble", day);
    const pain = Math.min(10, Math.max(0, wakingPain(this.#tendon) + wobble));
    if (date > setting.start) this.#answer(date, day, pain);
    this.#clear(date);
    const { start, season } = setting;
    const decision = policy.decide({ today: date, start, season, record: this.#known() });
    if (decision.seeSomeone) {
      this.#counts.referredDays += 1;
      this.#sentOn ??= date;
    }
    const starts = this.#races.includes(date) && this.#startsRace(date, pain, decision);
    const done = doneOn(decision.sessions, {
      day,
      tendon: this.#tendon,
      hidden: this.#hidden,
      numbers,
      pain,
      starts,
    });
    this.#suffer(date, day, pain, done);
    this.#keep(done);
  }

  outcome(): Outcome {
    const seeds = fitnessBefore(this.setting);
    const onMornings = (sport: "total" | "run") => {
      const seed = { ctl: seeds[sport], atl: seeds[sport] };
      const days = loadDays(
        this.#fitness.map((f) => f[sport]),
        seed,
      );
      return this.#races.map((r) => days[daysBetween(this.setting.start, r) - 1]?.ctl ?? seed.ctl);
    };
    return {
      ...this.#counts,
      runKm: this.#runM / 1000,
      runFitness: onMornings("run")[0] ?? 0,
      totalFitness: sum(onMornings("total")) / Math.max(1, this.#races.length),
    };
  }

  #answer(date: PlainDate, day: number, morningPain: number): void {
    this.#answered = answers(this.seed, day, this.#answered, this.numbers);
    if (!this.#answered) return;
    const felt = { yesterday: this.#yesterday, before: this.#before };
    this.#checkIns.push(checkInOf(this.#hidden, this.numbers, { date, day, morningPain, ...felt }));
  }

  /** Some days after being sent, a person has looked. */
  #clear(date: PlainDate): void {
    if (this.#sentOn === null || daysBetween(this.#sentOn, date) < this.numbers.clinicDays) return;
    this.#clearances.push({ date });
    this.#sentOn = null;
  }

  /** Copies, so that no policy can write into the athlete's life. */
  #known(): AthleteRecord {
    return {
      ...this.setting.record,
      activities: [...this.#activities],
      checkIns: [...this.#checkIns],
      clearances: [...this.#clearances],
    };
  }

  #startsRace(date: PlainDate, pain: number, { race, sessions }: Decision): boolean {
    const legs = sessions.filter((s) => s.role === "race");
    const runM = Math.max(0, ...legs.map((s) => (s.sport === "run" ? (s.distanceM ?? 0) : 0)));
    const deferred = legs.length === 0 || race === "defer";
    const ready = this.#longestRunM(date) >= this.numbers.readyShare * runM;
    const starts = !deferred && ready && pain < this.numbers.cannotStartPain;
    if (!starts) this.#counts.missedStarts += 1;
    if (deferred) this.#counts.deferred += 1;
    else if (!ready) this.#counts.unready += 1;
    if (starts && race === "run-walk") this.#counts.runWalks += 1;
    return starts;
  }

  #longestRunM(date: PlainDate): number {
    const from = addDays(date, -READY_DAYS);
    const runs = this.#activities.filter((a) => a.sport === "run" && a.date >= from);
    return Math.max(0, ...runs.map((a) => a.distanceM ?? 0));
  }

  /** The day's load meets the tendon; what it feels like now and tomorrow follows. */
  #suffer(date: PlainDate, day: number, morningPain: number, done: readonly Done[]): void {
    const { numbers, seed } = this;
    const provoked = uniform(seed, "provocation", day) < numbers.provocationsPerDay;
    const after = dayAfter(this.#tendon, this.#hidden, numbers, {
      load: sum(done.map((d) => d.load)),
      provocation: provoked
        ? exponential(seed, "provocationSize", day, numbers.provocationPain)
        : 0,
      meanLoad: this.#meanLoad,
    });
    const pain = this.#hidden.painPerOverload * after.overload;
    const felt: Felt = {
      date,
      during: duringPain(morningPain, pain, numbers),
      after: Math.min(
        10,
        morningPain + numbers.afterFullSession * Math.min(1, after.use) + numbers.afterShare * pain,
      ),
      acheHours: USUAL_ACHE_H + ACHE_H_PER_POINT * pain,
    };
    const trained = done.length > 0;
    const worst = trained ? Math.max(felt.during, felt.after) : 0;
    if (morningPain >= FLARE.morning || worst > FLARE.aboveDuringOrAfter) {
      this.#counts.flareDays += 1;
      if (date < (this.#races[0] ?? date)) this.#counts.flareDaysBeforeRace += 1;
    }
    this.#before = this.#yesterday;
    this.#yesterday = trained ? felt : null;
    this.#tendon = after.tendon;
  }

  #keep(done: readonly Done[]): void {
    const runs = done.filter((d) => d.activity.sport === "run");
    this.#fitness.push({
      total: sum(done.map((d) => d.fitness)),
      run: sum(runs.map((d) => d.fitness)),
    });
    this.#runM += sum(
      runs.map((d) => (d.activity.role === "race" ? 0 : (d.activity.distanceM ?? 0))),
    );
    this.#activities.push(...done.map((d) => d.activity));
  }
}
