import { bandScale, linearScale, percent } from "@/components/chart/scale";

/* Where everything of the trend stands: one column a day, five rows from top to foot, pixels. */

export const TREND = {
  top: 12,
  base: 148,
  stiffTop: 166,
  stiffBase: 190,
  stateTop: 202,
  stateBase: 216,
  careY: 236,
  planY: 258,
  height: 286,
} as const;

const PAIN_MAX = 10;
export const painMarks = [0, 2, 4, 6, 8, 10] as const;

export const painY = linearScale([0, PAIN_MAX], [TREND.base, TREND.top]);

export function columns(count: number) {
  const bands = bandScale(count);
  return {
    start: (index: number) => percent(bands.start(index)),
    middle: (index: number) => percent(bands.start(index) + bands.width / 2),
    width: percent(bands.width),
    /** Marks get smaller where days stand closer. */
    mark: count > 200 ? 2 : count > 100 ? 2.75 : 3.5,
  };
}
