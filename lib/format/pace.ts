import type { Sport } from "@/lib/engine/model";
import { formatRaceTime } from "./duration";

/** Pace of a run or walk from seconds per kilometre: `5:45 /km`. */
export function formatPacePerKm(paceSPerKm: number): string {
  return `${formatRaceTime(paceSPerKm)} /km`;
}

/** Pace of a swim from seconds per 100 m: `1:55 /100 m`. */
export function formatPacePer100M(paceSPer100M: number): string {
  return `${formatRaceTime(paceSPer100M)} /100 m`;
}

/**
 * The speed of something done, in the unit of its sport: minutes per km on foot, per 100 m in the
 * water, km/h on the bike. Null where time or distance is missing or the sport has no pace.
 */
export function formatSpeed(
  sport: Sport,
  durationS: number,
  distanceM: number | null,
): string | null {
  if (distanceM === null || distanceM <= 0 || durationS <= 0) return null;
  switch (sport) {
    case "run":
    case "walk":
    case "hike":
      return formatPacePerKm((durationS / distanceM) * 1000);
    case "swim":
      return formatPacePer100M((durationS / distanceM) * 100);
    case "bike":
      return `${Math.round((distanceM / durationS) * 36) / 10} km/h`;
    default:
      return null;
  }
}
