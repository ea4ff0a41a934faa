import type { Sport } from "@/lib/engine/model";

/** Metres as kilometres, one decimal below 100 km and none where it says nothing: `9.5 km`, `18 km`. */
export function formatKm(distanceM: number): string {
  return `${formatKmNumber(distanceM)} km`;
}

/** The number alone, for columns that carry their unit in the heading. */
export function formatKmNumber(distanceM: number): string {
  const km = distanceM / 1000;
  return km >= 100 ? String(Math.round(km)) : String(Math.round(km * 10) / 10);
}

/** Swims are told in metres, everything else in kilometres. */
export function formatDistance(distanceM: number, sport: Sport): string {
  return sport === "swim" ? formatMetres(distanceM) : formatKm(distanceM);
}

/** `400 m`, `1,600 m`; whole metres. */
export function formatMetres(distanceM: number): string {
  return `${groupThousands(Math.round(distanceM))} m`;
}

function groupThousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
