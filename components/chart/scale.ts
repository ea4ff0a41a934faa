/** Maps a number from one range to another, straight. A domain without width maps to the range's start. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const span = domain[1] - domain[0];
  if (span === 0) return () => range[0];
  return (value) => range[0] + ((value - domain[0]) / span) * (range[1] - range[0]);
}

export type Bands = { readonly start: (index: number) => number; readonly width: number };

/** `count` equal bands over 0..100, in percent of the plot's width. */
export function bandScale(count: number): Bands {
  const width = count === 0 ? 0 : 100 / count;
  return { start: (index) => index * width, width };
}

const NICE = [1, 2, 5, 10];

/** Round values from 0 to at least `max`, about `count` steps apart: 0, 5, 10, 15. */
export function ticks(max: number, count = 4): readonly number[] {
  if (max <= 0) return [0, 1];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (NICE.find((nice) => nice * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, i) => i * step);
}

/** A length for an SVG attribute: percent with three decimals, so server and browser write the same. */
export function percent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`;
}
