import { LOAD_TSS } from "../rules/load";
import { LOAD_GRADE, LOAD_SMOOTH } from "../rules/metrics";

const grade = LOAD_GRADE.numbers;
const tss = LOAD_TSS.numbers;

/**
 * Fourth-power mean of 30-second means, same unit as the samples (one a second, zeros kept); null
 * for fewer than 30 of them. The first 29 only fill the first window (`LOAD-SMOOTH`).
 */
export function smoothedMean(samples: readonly number[]): number | null {
  const { windowS, exponent } = LOAD_SMOOTH.numbers;
  const window = windowS.value;
  if (samples.length < window) return null;
  let sum = 0;
  let total = 0;
  for (const [i, sample] of samples.entries()) {
    if (!Number.isFinite(sample) || sample < 0)
      throw new RangeError(`a sample must be zero or more: ${sample}`);
    sum += sample - (i >= window ? (samples[i - window] ?? 0) : 0);
    if (i >= window - 1) total += Math.max(0, sum / window) ** exponent.value;
  }
  return (total / (samples.length - window + 1)) ** (1 / exponent.value);
}

/** Energy cost of running at a gradient (fraction), J per kg and m; the fit's own range is kept. */
export function runningCost(gradient: number): number {
  const { i5, i4, i3, i2, i1, i0, validTo } = grade;
  const i = Math.min(validTo.value, Math.max(-validTo.value, gradient));
  const powers = [i0, i1, i2, i3, i4, i5];
  return powers.reduceRight((cost, factor) => cost * i + factor.value, 0);
}

/** Flat speed that costs as much as `speedMps` at this gradient, m/s (`LOAD-GRADE`). */
export function gradedSpeedMps(speedMps: number, gradient: number): number {
  const { gradientMax, downhillLeast } = grade;
  const i = Math.min(gradientMax.value, Math.max(-gradientMax.value, gradient));
  const factor = runningCost(i) / runningCost(0);
  return speedMps * (i < 0 ? Math.max(downhillLeast.value, factor) : factor);
}

type RunSample = { readonly speedMps: number; readonly gradient: number };

/**
 * Run load with grade-adjusted pace ("NGP, own"), 100 = an hour at threshold speed; null for less
 * than half a minute or without a threshold. One sample a second.
 */
export function gradedRunLoad(
  samples: readonly RunSample[],
  thresholdPaceSPerKm: number | null,
): number | null {
  const speed = smoothedMean(samples.map((s) => gradedSpeedMps(s.speedMps, s.gradient)));
  if (speed === null || thresholdPaceSPerKm === null) return null;
  return loadOf(samples.length, (speed * thresholdPaceSPerKm) / 1000);
}

/** Ride load from power, one sample a second; null without a threshold: then it is unknown. */
export function powerLoad(samplesW: readonly number[], ftpW: number | null): number | null {
  const powerW = smoothedMean(samplesW);
  if (powerW === null || ftpW === null || ftpW <= 0) return null;
  return loadOf(samplesW.length, powerW / ftpW);
}

function loadOf(durationS: number, intensity: number): number {
  return (durationS / 3600) * intensity ** tss.exponent.value * tss.perThresholdHour.value;
}
