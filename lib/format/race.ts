import type { RaceKind } from "@/lib/engine/model";

export const raceKindNames: Readonly<Record<RaceKind, string>> = {
  "5k": "5 km run",
  "10k": "10 km run",
  "half-marathon": "Half marathon",
  marathon: "Marathon",
  "sprint-tri": "Sprint triathlon",
  "olympic-tri": "Olympic triathlon",
  "70.3": "Middle distance",
  ironman: "Long distance",
};
