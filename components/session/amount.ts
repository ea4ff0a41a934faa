import type { Sport } from "@/lib/engine/model";
import { formatDistance } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";

type Sized = { sport: Sport; durationS: number; distanceM: number | null };

/** Both sizes where there are two: `9.5 km · 55 min`, `75 min`. */
export function amountText({ sport, durationS, distanceM }: Sized, units: Units): string {
  const time = durationS > 0 ? formatDuration(durationS) : null;
  const distance =
    distanceM === null || distanceM <= 0 ? null : formatDistance(distanceM, sport, units);
  return [distance, time].filter((part) => part !== null).join(" · ");
}
