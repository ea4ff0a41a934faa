import type { Illness, Spread, ThroughDay } from "@/lib/engine/model";

/* Words of the check-in's second part, and the numbers that stand behind them. */

export type NumberOption = {
  readonly label: string;
  readonly stored: number;
  readonly to: number;
};

export const acheOptions: readonly NumberOption[] = [
  { label: "not at all", stored: 0, to: 0 },
  { label: "1 to 2 h", stored: 2, to: 2 },
  { label: "3 to 11 h", stored: 6, to: 11 },
  { label: "12 to 24 h", stored: 18, to: 24 },
  { label: "over a day", stored: 30, to: 168 },
];
export const sleepOptions: readonly NumberOption[] = [
  { label: "under 5", stored: 4, to: 4.9 },
  { label: "5", stored: 5, to: 5.9 },
  { label: "6", stored: 6, to: 6.9 },
  { label: "7", stored: 7, to: 7.9 },
  { label: "8", stored: 8, to: 8.9 },
  { label: "9 or more", stored: 9, to: 24 },
];
/** How long of the day before was sat; long sitting presses some tendons. */
export const sittingOptions: readonly NumberOption[] = [
  { label: "under 4 h", stored: 2, to: 3.9 },
  { label: "4 to 7 h", stored: 6, to: 7.9 },
  { label: "8 to 10 h", stored: 9, to: 10.9 },
  { label: "over 10 h", stored: 12, to: 24 },
];

/** The longest stretch without getting up, min. */
export const stretchOptions: readonly NumberOption[] = [
  { label: "under 30 min", stored: 20, to: 29.9 },
  { label: "30 to 45 min", stored: 40, to: 45 },
  { label: "45 to 60 min", stored: 55, to: 60 },
  { label: "1 to 2 h", stored: 90, to: 120 },
  { label: "over 2 h", stored: 150, to: 1440 },
];

export const throughDayChoices: readonly { value: ThroughDay; label: string }[] = [
  { value: "eased", label: "eased" },
  { value: "same", label: "stayed the same" },
  { value: "worse", label: "worse by evening" },
];

export const answersOfDay = (value: ThroughDay) => ({
  easesThroughDay: value === "eased",
  worseByEvening: value === "worse",
});

export const spreadWords: Readonly<Record<Spread, string>> = {
  focal: "one spot",
  wider: "wider, above the knee",
  "below-knee": "below the knee",
};
export const illnessChoices: readonly { value: Illness | "none"; label: string }[] = [
  { value: "none", label: "no" },
  { value: "above-neck", label: "a cold" },
  { value: "below-neck", label: "chest or stomach" },
  { value: "fever", label: "fever" },
];

export const mensesChoices: readonly { value: "regular" | "missed-3"; label: string }[] = [
  { value: "regular", label: "as usual, or does not apply" },
  { value: "missed-3", label: "three or more missed" },
];

/** Null is an answer here ("nothing", "not ill"); absent is none. */
export function noneOr<V extends string>(value: V | null | undefined): V | "none" | null {
  return value === null ? "none" : (value ?? null);
}
