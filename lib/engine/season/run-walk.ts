import { PACES } from "../rules/season-shape";
import { floorTo } from "./rounding";

export const RUN_WALK_TIMES = 10;

/** Distance of so many minutes of jogging, each with a minute of walking, m. */
export function runWalkM(times: number, easyMps: number): number {
  return floorTo(times * 60 * (easyMps + PACES.numbers.walkMps.value), 100);
}

/** Most minutes of jogging that stay inside a distance. */
export function runWalkTimes(distanceM: number, easyMps: number): number {
  let times = RUN_WALK_TIMES;
  while (times > 0 && runWalkM(times, easyMps) > distanceM) times--;
  return times;
}
