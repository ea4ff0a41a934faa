import type { DistanceUnit, Language, SwimUnit } from "@/lib/engine/model";

/**
 * How one person reads distance and pace. Everything inside is SI; this file alone knows what a
 * mile and a yard are.
 */
export type Units = {
  readonly distanceUnit: DistanceUnit;
  readonly swimUnit: SwimUnit;
  /** Whose decimal sign it is; English where a room has no other language yet. */
  readonly language?: Language | undefined;
};

export const metric: Units = { distanceUnit: "km", swimUnit: "m" };

/** Metres in one unit; the international mile, yard and foot, exact by definition. */
const metresIn = { km: 1000, mi: 1609.344, m: 1, yd: 0.9144, ft: 0.3048 } as const;

/** Metres of the unit that land distances are told in, for paces and axes. */
export function farUnitM({ distanceUnit }: Units): number {
  return metresIn[distanceUnit];
}

/** Metres in which swim paces are told: 100 m, or 100 yards. */
export function swimPaceUnitM({ swimUnit }: Units): number {
  return 100 * metresIn[swimUnit];
}

export function toFar(distanceM: number, units: Units): number {
  return distanceM / farUnitM(units);
}

export function toSwim(distanceM: number, { swimUnit }: Units): number {
  return distanceM / metresIn[swimUnit];
}

export function fromFar(distance: number, units: Units): number {
  return distance * farUnitM(units);
}

export function fromSwim(distance: number, { swimUnit }: Units): number {
  return distance * metresIn[swimUnit];
}

/** A climb is told in feet where ways are told in miles. */
export function climbUnitOf({ distanceUnit }: Units): "m" | "ft" {
  return distanceUnit === "mi" ? "ft" : "m";
}

export function toClimb(ascentM: number, units: Units): number {
  return ascentM / metresIn[climbUnitOf(units)];
}

export function fromClimb(climb: number, units: Units): number {
  return climb * metresIn[climbUnitOf(units)];
}

/** A pool's shortest length, in either unit. */
const LENGTH = 25;

/** A planned swim in the lengths of the reader's pool: 100 m are four lengths of 25 yd, not 109 yd. */
export function inLengths(distanceM: number, units: Units): number {
  if (units.swimUnit === "m") return distanceM;
  const lengths = Math.max(1, Math.round(toSwim(distanceM, units) / LENGTH));
  return fromSwim(lengths * LENGTH, units);
}

const signs: Readonly<Record<Language, { readonly point: string; readonly thousands: string }>> = {
  en: { point: ".", thousands: "," },
  de: { point: ",", thousands: "." },
};

/** A finished number, such as `9.5`, with the reader's decimal sign. */
export function decimal(number: string, { language = "en" }: Units): string {
  return number.replace(".", signs[language].point);
}

export function groupThousands(whole: number, { language = "en" }: Units): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, signs[language].thousands);
}

const KM = /(\d+(?:[.,]\d+)?) km\b(?!\/h)/g;
const PER_KM = /(\d+):(\d{2}) (?:\/km|per kilometre)\b/g;

/**
 * A sentence of the engine in the reader's units: `18 km` becomes `11.2 mi`, `6:30 /km` becomes
 * `10:28 /mi`. Sentences only; names people gave stay as they wrote them.
 */
export function sentenceIn(text: string, units: Units): string {
  if (units.distanceUnit === "km") return text;
  return text
    .replace(PER_KM, (_, minutes: string, seconds: string) => {
      const perKm = Number(minutes) * 60 + Number(seconds);
      const whole = Math.round((perKm * farUnitM(units)) / metresIn.km);
      return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")} /mi`;
    })
    .replace(KM, (_, km: string) => {
      const miles = toFar(Number(km.replace(",", ".")) * metresIn.km, units);
      return `${decimal(String(Math.round(miles * 10) / 10), units)} mi`;
    });
}
