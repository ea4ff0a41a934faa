import { FORECAST_RIEGEL, FORECAST_VDOT } from "../rules/races";

const v = FORECAST_VDOT.numbers;

/** Fitness figure of an effort (Daniels & Gilbert 1979). Distance m, time s. */
export function vdot(distanceM: number, timeS: number): number {
  assertPositive(distanceM, timeS);
  const minutes = timeS / 60;
  return oxygenCost(distanceM / minutes) / sustainableShare(minutes);
}

/** Time in s over a distance for a fitness figure, found by halving. */
export function timeForVdotS(figure: number, distanceM: number): number {
  assertPositive(figure, distanceM);
  let lowS = distanceM / 12;
  let highS = distanceM / 0.5;
  for (let i = 0; i < 60; i++) {
    const midS = (lowS + highS) / 2;
    if (vdot(distanceM, midS) > figure) lowS = midS;
    else highS = midS;
  }
  return (lowS + highS) / 2;
}

/** Speed in m/s at a share of the fitness figure, e.g. 0.67 for easy running. */
export function speedAtShareMps(figure: number, share: number): number {
  const vo2 = figure * share;
  const { vo2Linear: b, vo2Square: a, vo2Constant: c } = v;
  const root = Math.sqrt(b.value ** 2 + 4 * a.value * (vo2 - c.value));
  return (root - b.value) / (2 * a.value) / 60;
}

/** Fitness figure of an athlete whose running at a share of it is `paceSPerKm`. */
export function vdotFromPace(paceSPerKm: number, share: number): number {
  return oxygenCost(60_000 / paceSPerKm) / share;
}

/** Riegel 1981. The exponent defaults to 1.06. */
export function riegelS(
  known: { readonly distanceM: number; readonly timeS: number },
  distanceM: number,
  exponent: number = FORECAST_RIEGEL.numbers.exponent.value,
): number {
  assertPositive(known.distanceM, known.timeS);
  return known.timeS * (distanceM / known.distanceM) ** exponent;
}

/** Slope of distance over time, m/s; null with fewer than two different efforts. */
export function criticalSpeedMps(
  efforts: readonly { readonly distanceM: number; readonly timeS: number }[],
): number | null {
  const meanM = mean(efforts.map((e) => e.distanceM));
  const meanS = mean(efforts.map((e) => e.timeS));
  let top = 0;
  let bottom = 0;
  for (const e of efforts) {
    top += (e.timeS - meanS) * (e.distanceM - meanM);
    bottom += (e.timeS - meanS) ** 2;
  }
  return bottom > 0 && top > 0 ? top / bottom : null;
}

/** ml/kg/min at a speed in m/min. */
function oxygenCost(speedMPerMin: number): number {
  const { vo2Constant, vo2Linear, vo2Square } = v;
  return vo2Constant.value + vo2Linear.value * speedMPerMin + vo2Square.value * speedMPerMin ** 2;
}

function sustainableShare(minutes: number): number {
  return (
    v.share.value +
    v.slow.value * Math.exp(-v.slowRate.value * minutes) +
    v.fast.value * Math.exp(-v.fastRate.value * minutes)
  );
}

function assertPositive(...values: readonly number[]): void {
  for (const value of values)
    if (!(value > 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`must be a positive number: ${value}`);
}

const mean = (values: readonly number[]) =>
  values.reduce((total, x) => total + x, 0) / Math.max(1, values.length);
