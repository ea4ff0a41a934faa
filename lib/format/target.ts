import type { Language, Sport, Target } from "@/lib/engine/model";
import { formatPace, formatSwimPace } from "./pace";
import { decimal, type Units } from "./units";

/**
 * A step's target as an athlete reads it, easier end first: `effort 3 to 4 of 10`, `150 to 170 W`,
 * `5:50 to 5:30 /km`, `Anstrengung 3 bis 4 von 10`. Pace targets are m/s on the wire.
 */
export function formatTarget({ metric, low, high }: Target, sport: Sport, units: Units): string {
  const { effort, to, of, perMinute } = words[units.language ?? "en"];
  const range = (from: number, until: number) =>
    from === until
      ? decimal(String(from), units)
      : `${decimal(String(from), units)} ${to} ${decimal(String(until), units)}`;
  switch (metric) {
    case "rpe":
      return `${effort} ${range(low, high)} ${of} 10`;
    case "power":
      return `${range(Math.round(low), Math.round(high))} W`;
    case "hr":
      return `${range(Math.round(low), Math.round(high))} bpm`;
    case "cadence":
      return `${range(Math.round(low), Math.round(high))} ${perMinute}`;
    case "pace":
      return paceRange(low, high, { sport, units });
  }
}

type Words = Readonly<Record<"effort" | "to" | "of" | "perMinute", string>>;

const words: Readonly<Record<Language, Words>> = {
  en: { effort: "effort", to: "to", of: "of", perMinute: "per minute" },
  de: { effort: "Anstrengung", to: "bis", of: "von", perMinute: "pro Minute" },
};

/** Slower speed is the larger pace number and comes first. */
function paceRange(
  lowMPerS: number,
  highMPerS: number,
  { sport, units }: { sport: Sport; units: Units },
): string {
  const paceOf = (mPerS: number) =>
    sport === "swim" ? formatSwimPace(100 / mPerS, units) : formatPace(1000 / mPerS, units);
  const slow = paceOf(lowMPerS);
  const fast = paceOf(highMPerS);
  if (slow === fast) return slow;
  return `${slow.split(" ")[0]} ${words[units.language ?? "en"].to} ${fast}`;
}
