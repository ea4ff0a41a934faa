import type { Athlete } from "../model";
import { TISSUE_1, TISSUE_CROSS, TISSUE_SITTING, TISSUE_SURGE_SHARE } from "../rules/load";
import { hamstringProtocol } from "../rules/protocols/hamstring";
import type { Protocol } from "../rules/protocols/protocol";
import { assertWork, eachStep, easyPaceSPerKm, type Work } from "./work";

const run = TISSUE_1.numbers;
const surgeShare = TISSUE_SURGE_SHARE.numbers;
const speedExponent = (damage: number) => run.forceExponent.value * damage - run.stepExponent.value;
const SPEED_EXPONENT = speedExponent(run.damageExponent.value);

type Weights = Protocol["tissue"]["numbers"];

/**
 * Load on the injured tendon; 1 = one easy flat kilometre of running (`TISSUE-1`), with the
 * multipliers of the athlete's own injury. A brake, never a target and never a probability of
 * injury. Without a protocol the founding injury's multipliers count.
 */
export function tissueLoad(
  work: Work,
  athlete: Athlete,
  protocol: Pick<Protocol, "tissue"> = hamstringProtocol,
): number {
  return loadAt(SPEED_EXPONENT, work, athlete, protocol);
}

/**
 * The same load with the steepest and the shallowest answer to how much speed costs a tendon
 * (`TISSUE-1`, damage exponent 1 to 4, no measurement in people); low <= load <= high. Of running
 * alone: for other sports only our one estimate stands, so low and high are equal.
 */
export function tissueRange(
  work: Work,
  athlete: Athlete,
  protocol: Pick<Protocol, "tissue"> = hamstringProtocol,
): { readonly low: number; readonly high: number } {
  const loads = [run.damageLeast, run.damageExponent, run.damageMost].map(({ value: damage }) =>
    loadAt(speedExponent(damage), work, athlete, protocol),
  );
  return { low: Math.min(...loads), high: Math.max(...loads) };
}

function loadAt(
  exponent: number,
  work: Work,
  athlete: Athlete,
  { tissue }: Pick<Protocol, "tissue">,
): number {
  assertWork(work);
  if (work.durationS === 0) return 0;
  const paceSPerKm = easyPaceSPerKm(athlete);
  if (work.sport === "run") return runLoad(work, paceSPerKm, tissue.numbers, exponent);
  return (work.durationS / paceSPerKm) * shareOfEasyRunning(work, athlete, tissue.numbers);
}

/**
 * What sitting adds for a tendon that it presses or bends, easy kilometres (`TISSUE-SITTING`).
 * Zero for the others. Not part of `tissueLoad`: it is told beside it and decides nothing.
 *
 * @throws RangeError for hours outside 0..24.
 */
export function sittingLoad(
  hours: number,
  athlete: Athlete,
  { acts }: Pick<Protocol, "acts"> = hamstringProtocol,
): number {
  if (!(hours >= 0 && hours <= 24)) throw new RangeError(`hours must be 0..24: ${hours}`);
  const { perHour, elsewhere } = TISSUE_SITTING.numbers;
  const share = acts.sittingIsUsual ? perHour.value : elsewhere.value;
  return (hours * 3600 * share) / easyPaceSPerKm(athlete);
}

/** Per-kilometre multiplier at a speed relative to easy running. */
export function speedMultiplier(relativeSpeed: number, exponent = SPEED_EXPONENT): number {
  const clamped = Math.min(
    run.relativeSpeedMax.value,
    Math.max(run.relativeSpeedMin.value, relativeSpeed),
  );
  return clamped === 1 ? 1 : clamped ** exponent;
}

function runLoad(work: Work, paceSPerKm: number, weights: Weights, exponent: number): number {
  const km = work.distanceM === null ? work.durationS / paceSPerKm : work.distanceM / 1000;
  const averageRelative = (km * paceSPerKm) / work.durationS;
  const base =
    km * speedMultiplier(averageRelative, exponent) +
    surgeExtra(work, km, paceSPerKm, weights, exponent);
  return base * slopeFactor(work, km, weights);
}

/** What accelerations add over the session's average, easy kilometres. */
function surgeExtra(
  work: Work,
  km: number,
  paceSPerKm: number,
  { surge }: Weights,
  exponent: number,
): number {
  const { role, steps } = work;
  if (role !== "strides" && role !== "intervals" && role !== "hills") return 0;
  const averageRelative = (km * paceSPerKm) / work.durationS;
  let workKm = 0;
  let weighted = 0;
  eachStep(steps ?? [], (step, times) => {
    if (step.role !== "work") return;
    const speedMps =
      step.target?.metric === "pace"
        ? (step.target.low + step.target.high) / 2
        : (1000 * averageRelative) / paceSPerKm;
    const stepKm = (step.distanceM ?? (step.durationS ?? 0) * speedMps) / 1000;
    workKm += stepKm * times;
    weighted += stepKm * times * speedMultiplier((speedMps * paceSPerKm) / 1000, exponent);
  });
  if (workKm === 0 || workKm > km) {
    workKm = km * surgeShare[role].value;
    weighted = workKm * speedMultiplier(averageRelative, exponent);
  }
  return Math.max(0, surge.value * weighted - workKm * speedMultiplier(averageRelative, exponent));
}

/** Half of the way is taken to climb, half to descend. Planned hills have the role's gradient. */
function slopeFactor({ role, ascentM }: Work, km: number, weights: Weights): number {
  const known = ascentM !== null && ascentM !== undefined && km > 0;
  if (!known && role !== "hills") return 1;
  const share = known ? 0.5 : surgeShare.hills.value;
  const percent = known ? (100 * ascentM) / (km * 500) : run.hillRolePercent.value;
  const { uphillFromPercent, uphillPerPercent, steepDownhillPercent, steepDownhill } = weights;
  const up = percent > uphillFromPercent.value ? uphillPerPercent.value * percent : 0;
  const down = percent > steepDownhillPercent.value ? steepDownhill.value - 1 : 0;
  return 1 + share * (up + down);
}

function shareOfEasyRunning(work: Work, athlete: Athlete, cross: Weights): number {
  switch (work.sport) {
    case "bike": {
      const { bikeUpright, bikeAero } = cross;
      const share = Math.min(
        1,
        Math.max((work.aeroS ?? 0) / work.durationS, hardShare(work, athlete)),
      );
      return bikeUpright.value + (bikeAero.value - bikeUpright.value) * share;
    }
    case "swim":
      return cross.swim.value;
    case "aqua-jog":
      return cross.aquaJog.value;
    case "elliptical":
      return cross.elliptical.value;
    case "hike":
      return cross.hike.value * slopeFactor(work, (work.distanceM ?? 0) / 1000, cross);
    case "walk":
      return cross.walk.value;
    case "strength":
      return work.role === "rehab" || work.role === "mobility" ? 0 : cross.strength.value;
    default:
      return 0;
  }
}

/** Share of a ride planned close to threshold or above. */
function hardShare({ steps, durationS }: Work, { ftpW }: Athlete): number {
  if (steps === undefined || ftpW === null) return 0;
  let hardS = 0;
  eachStep(steps, (step, times) => {
    const target = step.target;
    if (target?.metric === "power" && target.high >= TISSUE_CROSS.numbers.bikeHardFtp.value * ftpW)
      hardS += (step.durationS ?? 0) * times;
  });
  return hardS / durationS;
}
