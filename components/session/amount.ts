import type { Sport } from "@/lib/engine/model";
import { formatDistance } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { inLengths, type Units } from "@/lib/format/units";

type Sized = { sport: Sport; durationS: number; distanceM: number | null };

/** The same of something planned: a swim in whole lengths of the reader's pool. */
export function plannedText(session: Sized, units: Units): string {
  const { sport, distanceM } = session;
  const whole = sport === "swim" && distanceM !== null && distanceM > 0;
  return amountText(
    whole ? { ...session, distanceM: inLengths(distanceM, units) } : session,
    units,
  );
}

/** Both sizes where there are two: `9.5 km · 55 min`, `75 min`. */
export function amountText({ sport, durationS, distanceM }: Sized, units: Units): string {
  const time = durationS > 0 ? formatDuration(durationS) : null;
  const distance =
    distanceM === null || distanceM <= 0 ? null : formatDistance(distanceM, sport, units);
  return [distance, time].filter((part) => part !== null).join(" · ");
}
