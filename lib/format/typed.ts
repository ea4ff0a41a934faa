import type { Language, Sport } from "@/lib/engine/model";
import { formatRaceTime } from "./duration";
import {
  decimal,
  farUnitM,
  fromClimb,
  fromFar,
  fromSwim,
  swimPaceUnitM,
  toClimb,
  toFar,
  toSwim,
  type Units,
} from "./units";

/* What people type into fields, and how a stored quantity stands in one. */

/** Two decimals of a kilometre or mile, whole metres or yards of a swim; empty for nothing. */
export function typedDistance(sport: Sport, distanceM: number | null, units: Units): string {
  if (distanceM === null || distanceM === 0) return "";
  return sport === "swim"
    ? String(Math.round(toSwim(distanceM, units)))
    : decimal(String(Math.round(toFar(distanceM, units) * 100) / 100), units);
}

/** Metres; 0 for an empty field, NaN for what is no number. */
export function metresTyped(sport: Sport, text: string, units: Units): number {
  const far = typedNumber(text);
  return sport === "swim" ? fromSwim(far, units) : fromFar(far, units);
}

/** Whole metres or feet of a climb; empty for none known. */
export function typedClimb(ascentM: number | null, units: Units): string {
  return ascentM === null ? "" : String(Math.round(toClimb(ascentM, units)));
}

/** Metres to the centimetre; null for an empty field, NaN for what is no number. */
export function climbTyped(text: string, units: Units): number | null {
  if (text.trim() === "") return null;
  return Math.round(fromClimb(typedNumber(text), units) * 100) / 100;
}

/** The unit of a distance field: `km`, `mi`, `m`, `yd`. */
export function distanceUnitOf(sport: Sport, { distanceUnit, swimUnit }: Units): string {
  return sport === "swim" ? swimUnit : distanceUnit;
}

/** The same as the name of a field: `Kilometres`, `Yards`, `Kilometer`. */
export function distanceNameOf(sport: Sport, units: Units): string {
  return unitNames[units.language ?? "en"][sport === "swim" ? units.swimUnit : units.distanceUnit];
}

type UnitNames = Readonly<Record<"km" | "mi" | "m" | "yd", string>>;

const unitNames: Readonly<Record<Language, UnitNames>> = {
  en: { km: "Kilometres", mi: "Miles", m: "Metres", yd: "Yards" },
  de: { km: "Kilometer", mi: "Meilen", m: "Meter", yd: "Yards" },
};

/** Empty counts as zero; a decimal comma is read as a point. */
export function typedNumber(text: string): number {
  return Number(text.trim().replace(",", "."));
}

/** `5:45` of seconds; empty for nothing. */
export function typedPace(paceSPerKm: number | null, units: Units): string {
  return paceSPerKm === null ? "" : formatRaceTime((paceSPerKm / 1000) * farUnitM(units));
}

export function typedSwimPace(paceSPer100M: number | null, units: Units): string {
  return paceSPer100M === null ? "" : formatRaceTime((paceSPer100M / 100) * swimPaceUnitM(units));
}

/** Seconds per kilometre from `5:45`, per the reader's unit; null for empty, NaN for no pace. */
export function paceTyped(text: string, units: Units): number | null {
  const seconds = minutesTyped(text);
  return seconds === null ? null : Math.round(((seconds * 1000) / farUnitM(units)) * 10) / 10;
}

/** Seconds per 100 m. */
export function swimPaceTyped(text: string, units: Units): number | null {
  const seconds = minutesTyped(text);
  return seconds === null ? null : Math.round(((seconds * 100) / swimPaceUnitM(units)) * 10) / 10;
}

/** `5:45`, `5.45` and `5 45` are five minutes and forty-five seconds; `5` is five minutes. */
function minutesTyped(text: string): number | null {
  const typed = text.trim();
  if (typed === "") return null;
  const found = /^(\d{1,2})(?:[:.\s]([0-5]\d))?$/.exec(typed);
  return found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : Number.NaN;
}
