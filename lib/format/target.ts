import type { Sport, Target } from "@/lib/engine/model";
import { formatPacePer100M, formatPacePerKm } from "./pace";

/**
 * A step's target as an athlete reads it, easier end first: `effort 3 to 4 of 10`, `150 to 170 W`,
 * `5:50 to 5:30 /km`. Pace targets are m/s on the wire.
 */
export function formatTarget({ metric, low, high }: Target, sport: Sport): string {
  switch (metric) {
    case "rpe":
      return `effort ${range(low, high)} of 10`;
    case "power":
      return `${range(Math.round(low), Math.round(high))} W`;
    case "hr":
      return `${range(Math.round(low), Math.round(high))} bpm`;
    case "cadence":
      return `${range(Math.round(low), Math.round(high))} per minute`;
    case "pace":
      return paceRange(low, high, sport);
  }
}

function range(low: number, high: number): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

/** Slower speed is the larger pace number and comes first. */
function paceRange(lowMPerS: number, highMPerS: number, sport: Sport): string {
  const format = sport === "swim" ? formatPacePer100M : formatPacePerKm;
  const metres = sport === "swim" ? 100 : 1000;
  const slow = format(metres / lowMPerS);
  const fast = format(metres / highMPerS);
  if (slow === fast) return slow;
  return `${slow.split(" ")[0]} to ${fast}`;
}
