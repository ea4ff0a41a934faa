import type { Sport } from "@/lib/engine/model";
import { formatRaceTime } from "./duration";
import { decimal, farUnitM, swimPaceUnitM, toFar, type Units } from "./units";

/** Pace of a run or walk from seconds per kilometre: `5:45 /km`, `9:15 /mi`. */
export function formatPace(paceSPerKm: number, units: Units): string {
  return `${formatRaceTime((paceSPerKm / 1000) * farUnitM(units))} /${units.distanceUnit}`;
}

/** Pace of a swim from seconds per 100 m: `1:55 /100 m`, `1:45 /100 yd`. */
export function formatSwimPace(paceSPer100M: number, units: Units): string {
  return `${formatRaceTime((paceSPer100M / 100) * swimPaceUnitM(units))} /100 ${units.swimUnit}`;
}

/**
 * The speed of something done, in the unit of its sport: a pace on foot and in the water, km/h or
 * mph on the bike. Null where time or distance is missing or the sport has no pace.
 */
export function formatSpeed({ sport, durationS, distanceM }: Done, units: Units): string | null {
  if (distanceM === null || distanceM <= 0 || durationS <= 0) return null;
  switch (sport) {
    case "run":
    case "walk":
    case "hike":
      return formatPace((durationS / distanceM) * 1000, units);
    case "swim":
      return formatSwimPace((durationS / distanceM) * 100, units);
    case "bike": {
      const perHour = Math.round((toFar(distanceM, units) / durationS) * 36_000) / 10;
      return `${decimal(String(perHour), units)} ${units.distanceUnit === "mi" ? "mph" : "km/h"}`;
    }
    default:
      return null;
  }
}

type Done = {
  readonly sport: Sport;
  readonly durationS: number;
  readonly distanceM: number | null;
};
