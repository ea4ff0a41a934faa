import type { Draft } from "./draft";
import { step } from "./library/paces";

/** Level 0: no running yet, walking keeps the legs moving. */
export function walk(offset: number, durationS: number): Draft {
  return {
    offset,
    sport: "walk",
    role: "easy",
    title: "Brisk walk",
    intent: "Walk at a good pace on flat ground. Running comes back after three settled mornings.",
    durationS,
    distanceM: null,
    steps: [step("work", durationS, null, "Walk briskly on flat ground")],
    aeroS: 0,
    needsLevel: 0,
  };
}
