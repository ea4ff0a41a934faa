import type { Sex } from "../model";
import { LOAD_TRIMP } from "../rules/metrics";

/** Beats per minute: at rest and the highest known. */
export type HeartRates = { readonly restBpm: number; readonly maxBpm: number };

/**
 * Banister's training impulse of `minutes` at a mean heart rate, arbitrary units (`LOAD-TRIMP`).
 * Where sex is not female or not known the men's weights count: the smaller of the two.
 */
export function trimp(
  minutes: number,
  meanBpm: number,
  { restBpm, maxBpm }: HeartRates,
  sex: Sex | null,
): number {
  if (!(maxBpm > restBpm) || !(minutes >= 0))
    throw new RangeError(
      `highest ${maxBpm} must be above rest ${restBpm}, minutes ${minutes} >= 0`,
    );
  const n = LOAD_TRIMP.numbers;
  const reserve = Math.min(1, Math.max(0, (meanBpm - restBpm) / (maxBpm - restBpm)));
  const factor = sex === "female" ? n.femaleFactor.value : n.maleFactor.value;
  const rate = sex === "female" ? n.femaleRate.value : n.maleRate.value;
  return minutes * reserve * factor * Math.exp(rate * reserve);
}

/** The same as points: 100 = an hour at threshold heart rate. */
export function heartRateLoad(
  minutes: number,
  meanBpm: number,
  rates: HeartRates & { readonly thresholdBpm: number },
  sex: Sex | null,
): number {
  const hour = trimp(LOAD_TRIMP.numbers.thresholdMin.value, rates.thresholdBpm, rates, sex);
  if (hour === 0) throw new RangeError("threshold heart rate must be above rest");
  return (100 * trimp(minutes, meanBpm, rates, sex)) / hour;
}
