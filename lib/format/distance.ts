import type { Sport } from "@/lib/engine/model";
import { decimal, groupThousands, toFar, toSwim, type Units } from "./units";

/** One decimal below 100, none where it says nothing: `9.5 km`, `18 km`, `5.9 mi`. */
export function formatFar(distanceM: number, units: Units): string {
  return `${formatFarNumber(distanceM, units)} ${units.distanceUnit}`;
}

/** The number alone, for columns that carry their unit in the heading. */
export function formatFarNumber(distanceM: number, units: Units): string {
  const far = toFar(distanceM, units);
  return far >= 100 ? String(Math.round(far)) : decimal(String(Math.round(far * 10) / 10), units);
}

/** One decimal always, so that the points of a column stand below one another. */
export function formatFarColumn(distanceM: number, units: Units): string {
  return decimal(toFar(distanceM, units).toFixed(1), units);
}

/** Swims are told in metres or yards, everything else in kilometres or miles. */
export function formatDistance(distanceM: number, sport: Sport, units: Units): string {
  return sport === "swim" ? formatSwim(distanceM, units) : formatFar(distanceM, units);
}

/** `400 m`, `1,600 m`, `1,750 yd`; whole ones. */
export function formatSwim(distanceM: number, units: Units): string {
  return `${formatSwimNumber(distanceM, units)} ${units.swimUnit}`;
}

export function formatSwimNumber(distanceM: number, units: Units): string {
  return groupThousands(Math.round(toSwim(distanceM, units)), units);
}
