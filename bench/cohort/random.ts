/*
 * Chance by address: the same seed, stream and day give the same draw whoever asks and in whatever
 * order, so that all policies meet the same days, noise and missed mornings (common random numbers).
 */

/** Each kind of draw has its own stream. Append only: a changed number changes every result. */
const STREAMS = {
  trait: 1,
  wobble: 2,
  provocation: 3,
  provocationSize: 4,
  sessionMissed: 5,
  execution: 6,
  checkInMissed: 7,
  testMissed: 8,
  morningError: 9,
  testError: 10,
  duringError: 11,
  afterError: 12,
  stiffnessError: 13,
  parameter: 14,
  resample: 15,
} as const;
export type Stream = keyof typeof STREAMS;

/** From 0 to below 1. `index` is a day, a session's number or a trait's number, a whole number. */
export function uniform(seed: number, stream: Stream, index: number, part = 0): number {
  let h = mixed((seed >>> 0) + 0x9e3779b9);
  h = mixed(h ^ Math.imul(STREAMS[stream], 0x85ebca6b));
  h = mixed(h ^ Math.imul(index + 1, 0xc2b2ae35));
  return mixed(h ^ Math.imul(part + 1, 0x27d4eb2f)) / 0x1_0000_0000;
}

/** Standard normal: mean 0, standard deviation 1 (Box and Muller 1958). */
export function normal(seed: number, stream: Stream, index: number, part = 0): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(seed, stream, index, 2 * part)));
  return radius * Math.cos(2 * Math.PI * uniform(seed, stream, index, 2 * part + 1));
}

/** The last rounds of MurmurHash3, a public-domain mixing function: every bit reaches every bit. */
function mixed(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
