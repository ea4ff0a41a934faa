import { easyPaceSPerKm } from "../../load/work";
import type { Athlete, Sport, Target } from "../../model";
import { EFFORT_BIKE, EFFORT_BODY, EFFORT_HR, EFFORT_RUN, EFFORT_SWIM } from "../../rules/efforts";
import { BRICK_1, PACES } from "../../rules/season-shape";

const paces = PACES.numbers;
const run = EFFORT_RUN.numbers;
const bike = EFFORT_BIKE.numbers;
const swim = EFFORT_SWIM.numbers;
const hr = EFFORT_HR.numbers;
const body = EFFORT_BODY.numbers;
const race = BRICK_1.numbers;

type Range = readonly [low: number, high: number];
type Known = {
  /** Share of easy speed, of threshold speed, or of critical swim speed. */
  readonly ofEasy?: number;
  readonly ofThreshold?: number;
  readonly ofCss?: number;
  /** Shares of FTP. */
  readonly power?: Range;
  /** Shares of threshold heart rate. */
  readonly hr?: Range;
  readonly rpe: number;
};

/** Every effort a step may have, sport by sport; the last list serves strength and the rest. */
const RUN = {
  walk: { rpe: run.walkRpe.value },
  gentle: {
    ofEasy: run.gentle.value,
    hr: [hr.runGentleLow.value, hr.runGentleHigh.value],
    rpe: run.gentleRpe.value,
  },
  easy: {
    ofEasy: 1,
    hr: [hr.runEasyLow.value, hr.runEasyHigh.value],
    rpe: paces.easyRpe.value,
  },
  steady: {
    ofThreshold: paces.steady.value,
    hr: [hr.runSteadyLow.value, hr.runSteadyHigh.value],
    rpe: paces.steadyRpe.value,
  },
  tempo: {
    ofThreshold: paces.tempo.value,
    hr: [hr.runTempoLow.value, hr.runTempoHigh.value],
    rpe: paces.tempoRpe.value,
  },
  interval: {
    ofThreshold: run.interval.value,
    hr: [hr.runIntervalLow.value, hr.runIntervalHigh.value],
    rpe: run.intervalRpe.value,
  },
  quick: { ofThreshold: run.quick.value, rpe: run.quickRpe.value },
  stride: { ofThreshold: paces.strides.value, rpe: paces.stridesRpe.value },
  climb: { rpe: run.climbRpe.value },
  "hard-climb": { rpe: run.hardClimbRpe.value },
} as const satisfies Record<string, Known>;

const spinHr: Range = [hr.bikeSpinLow.value, hr.bikeSpinHigh.value];
const enduranceHr: Range = [hr.bikeEnduranceLow.value, hr.bikeEnduranceHigh.value];
const tempoHr: Range = [hr.bikeTempoLow.value, hr.bikeTempoHigh.value];
const thresholdHr: Range = [hr.bikeThresholdLow.value, hr.bikeThresholdHigh.value];

const BIKE = {
  spin: { power: [bike.spinLow.value, bike.spinHigh.value], hr: spinHr, rpe: bike.spinRpe.value },
  endurance: {
    power: [bike.enduranceLow.value, bike.enduranceHigh.value],
    hr: enduranceHr,
    rpe: bike.enduranceRpe.value,
  },
  firm: {
    power: [bike.firmLow.value, bike.firmHigh.value],
    hr: enduranceHr,
    rpe: bike.firmRpe.value,
  },
  steady: {
    power: [bike.steadyLow.value, bike.steadyHigh.value],
    hr: tempoHr,
    rpe: bike.steadyRpe.value,
  },
  race: {
    power: [race.shareOfFtpLow.value, race.shareOfFtpHigh.value],
    hr: tempoHr,
    rpe: bike.raceRpe.value,
  },
  tempo: {
    power: [bike.tempoLow.value, bike.tempoHigh.value],
    hr: tempoHr,
    rpe: bike.tempoRpe.value,
  },
  threshold: {
    power: [bike.thresholdLow.value, bike.thresholdHigh.value],
    hr: thresholdHr,
    rpe: bike.thresholdRpe.value,
  },
  hard: { power: [bike.hardLow.value, bike.hardHigh.value], rpe: bike.hardRpe.value },
  brisk: { power: [bike.briskLow.value, bike.briskHigh.value], rpe: bike.briskRpe.value },
} as const satisfies Record<string, Known>;

const SWIM = {
  easy: { ofCss: swim.easy.value, rpe: swim.easyRpe.value },
  relaxed: { ofCss: swim.relaxed.value, rpe: swim.relaxedRpe.value },
  aerobic: { ofCss: swim.aerobic.value, rpe: swim.aerobicRpe.value },
  steady: { ofCss: swim.steady.value, rpe: swim.steadyRpe.value },
  threshold: { ofCss: swim.threshold.value, rpe: swim.thresholdRpe.value },
  css: { ofCss: swim.css.value, rpe: swim.cssRpe.value },
  fast: { ofCss: swim.fast.value, rpe: swim.fastRpe.value },
} as const satisfies Record<string, Known>;

const BODY = {
  restful: { rpe: body.restfulRpe.value },
  light: { rpe: body.lightRpe.value },
  moderate: { rpe: body.moderateRpe.value },
  brisk: { rpe: body.briskRpe.value },
  hold: { rpe: body.holdRpe.value },
  lift: { rpe: body.liftRpe.value },
  spring: { rpe: body.springRpe.value },
} as const satisfies Record<string, Known>;

export type Effort = keyof typeof RUN | keyof typeof BIKE | keyof typeof SWIM | keyof typeof BODY;

/** The efforts a sport knows, easy before hard as they stand above. */
export function effortsOf(sport: Sport): readonly Effort[] {
  return Object.keys(tableOf(sport)) as Effort[];
}

function tableOf(sport: Sport): Readonly<Record<string, Known>> {
  return sport === "run" ? RUN : sport === "bike" ? BIKE : sport === "swim" ? SWIM : BODY;
}

/** @throws RangeError where a sport does not know the effort: the library is wrong. */
export function knownEffort(sport: Sport, effort: Effort): Known {
  const known = tableOf(sport)[effort];
  if (!known) throw new RangeError(`${sport} knows no effort ${effort}`);
  return known;
}

/** Speeds of an athlete and a target for every step; effort where no threshold is known. */
export type Paces = {
  readonly easyMps: number;
  readonly swimMps: (share: number) => number;
  /** Speed of a step of a run or swim, m/s; 0 where distance has no meaning. */
  readonly mps: (sport: Sport, effort: Effort) => number;
  /** What a step of `durationS` seconds aims at: pace or power, else heart rate, else effort. */
  readonly target: (sport: Sport, effort: Effort, durationS: number) => Target;
};

export function pacesOf(athlete: Athlete): Paces {
  const easyMps = 1000 / easyPaceSPerKm(athlete);
  const threshold = athlete.runThresholdPaceSPerKm;
  const thresholdMps =
    threshold === null ? easyMps * paces.thresholdPerEasy.value : 1000 / threshold;
  const css = athlete.cssSPer100m;
  const cssMps = css === null ? paces.swimMps.value : 100 / css;
  const thresholdBpm = thresholdHeartRate(athlete);
  const knowsEasy = athlete.easyPaceSPerKm !== null || threshold !== null;

  const speedOf = (known: Known, sport: Sport, effort: Effort): number => {
    if (known.ofCss !== undefined) return cssMps * known.ofCss;
    if (known.ofEasy !== undefined) return easyMps * known.ofEasy;
    if (known.ofThreshold !== undefined) return Math.max(easyMps, thresholdMps * known.ofThreshold);
    if (sport !== "run") return 0;
    return effort === "walk" ? paces.walkMps.value : easyMps;
  };

  const aimOf = (known: Known, mps: number): Aim => {
    const byEffort: Target = { metric: "rpe", low: known.rpe, high: known.rpe + 1 };
    const always = (target: Target) => ({ mps, long: target, short: target });
    if (known.power && athlete.ftpW !== null) return always(power(athlete.ftpW, known.power));
    if (known.ofCss !== undefined && css !== null) return always(pace(mps, paces.swimBand.value));
    if (known.ofEasy !== undefined && knowsEasy) return always(pace(mps, paces.runBand.value));
    if (known.ofThreshold !== undefined && threshold !== null)
      return always(pace(mps, paces.runBand.value));
    if (known.hr && thresholdBpm !== null)
      return { mps, long: heartRate(thresholdBpm, known.hr), short: byEffort };
    return always(byEffort);
  };

  /** A season asks for the same few dozen aims thousands of times. */
  const aims = new Map<Known, Aim>();
  const aim = (sport: Sport, effort: Effort): Aim => {
    const known = knownEffort(sport, effort);
    const before = aims.get(known);
    if (before) return before;
    const now = aimOf(known, speedOf(known, sport, effort));
    aims.set(known, now);
    return now;
  };
  return {
    easyMps,
    swimMps: (share) => cssMps * share,
    mps: (sport, effort) => aim(sport, effort).mps,
    target: (sport, effort, durationS) => {
      const { long, short } = aim(sport, effort);
      return durationS >= hr.leastS.value ? long : short;
    },
  };
}

/** Speed and target of one effort: heart rate is no guide for a short step. */
type Aim = { readonly mps: number; readonly long: Target; readonly short: Target };

/** Beats per minute at threshold; from the highest known where that is all there is. */
export function thresholdHeartRate({ thresholdHrBpm, maxHrBpm }: Athlete): number | null {
  if (thresholdHrBpm != null) return thresholdHrBpm;
  return maxHrBpm == null ? null : maxHrBpm * hr.thresholdPerMax.value;
}

function pace(mps: number, band: number): Target {
  return {
    metric: "pace",
    low: thousandths(mps * (1 - band)),
    high: thousandths(mps * (1 + band)),
  };
}

function power(ftpW: number, [low, high]: Range): Target {
  return { metric: "power", low: Math.round(ftpW * low), high: Math.round(ftpW * high) };
}

function heartRate(thresholdBpm: number, [low, high]: Range): Target {
  return {
    metric: "hr",
    low: Math.round(thresholdBpm * low),
    high: Math.round(thresholdBpm * high),
  };
}

const thousandths = (v: number) => Math.round(v * 1000) / 1000;
