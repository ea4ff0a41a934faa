import type { Said } from "@/lib/words/said/match";

/** Why a session changed, and what brings it back. */
export const saidReasons: readonly Said[] = [
  [
    "You are on Watch, so this run is {part} shorter than planned.",
    "Du bist auf „Beobachten“, deshalb ist dieser Lauf um {part} kürzer als geplant.",
  ],
  ["a quarter", "ein Viertel"],
];
