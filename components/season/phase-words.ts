import type { Phase } from "@/lib/engine/model";

/* English, for the rooms that have no other language yet. */

export const phaseNames: Readonly<Record<Phase, string>> = {
  "rehab-base": "Rehab base",
  base: "Base",
  build: "Build",
  specific: "Specific",
  peak: "Peak",
  taper: "Taper",
  race: "Race week",
  recovery: "Recovery",
  bridge: "Bridge",
};
