import { type ThroughDay, throughDays } from "@/lib/engine/model";

/* Which numbers stand behind the words of the check-in's second part. */

export type NumberOption = {
  readonly label: string;
  readonly stored: number;
  readonly to: number;
};

type Sized<Name> = { readonly name: Name; readonly stored: number; readonly to: number };

export const acheSizes: readonly Sized<"none" | "brief" | "hours" | "long" | "over">[] = [
  { name: "none", stored: 0, to: 0 },
  { name: "brief", stored: 2, to: 2 },
  { name: "hours", stored: 6, to: 11 },
  { name: "long", stored: 18, to: 24 },
  { name: "over", stored: 30, to: 168 },
];
export const sleepSizes: readonly Sized<"4" | "5" | "6" | "7" | "8" | "9">[] = [
  { name: "4", stored: 4, to: 4.9 },
  { name: "5", stored: 5, to: 5.9 },
  { name: "6", stored: 6, to: 6.9 },
  { name: "7", stored: 7, to: 7.9 },
  { name: "8", stored: 8, to: 8.9 },
  { name: "9", stored: 9, to: 24 },
];
/** How long of the day before was sat; long sitting presses some tendons. */
export const sittingSizes: readonly Sized<"2" | "6" | "9" | "12">[] = [
  { name: "2", stored: 2, to: 3.9 },
  { name: "6", stored: 6, to: 7.9 },
  { name: "9", stored: 9, to: 10.9 },
  { name: "12", stored: 12, to: 24 },
];

/** The longest stretch without getting up, min. */
export const stretchSizes: readonly Sized<"20" | "40" | "55" | "90" | "150">[] = [
  { name: "20", stored: 20, to: 29.9 },
  { name: "40", stored: 40, to: 45 },
  { name: "55", stored: 55, to: 60 },
  { name: "90", stored: 90, to: 120 },
  { name: "150", stored: 150, to: 1440 },
];

export const illnessChoices = ["none", "above-neck", "below-neck", "fever"] as const;
export const mensesChoices = ["regular", "missed-3"] as const;

export const answersOfDay = (value: ThroughDay) => ({
  easesThroughDay: value === "eased",
  worseByEvening: value === "worse",
});

/** Of a posted form. */
export function throughDayNamed(text: string | null): ThroughDay | undefined {
  return throughDays.find((one) => one === text);
}

/** Null is an answer here ("nothing", "not ill"); absent is none. */
export function noneOr<V extends string>(value: V | null | undefined): V | "none" | null {
  return value === null ? "none" : (value ?? null);
}
