import type { Feasibility, Phase } from "@/lib/engine/model";

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

export const phasePurposes: Readonly<Record<Phase, string>> = {
  "rehab-base":
    "Run what the tendon accepts, build strength, and let bike and swim carry the fitness.",
  base: "Easy running often, so that the tendon gets used to regular load.",
  build: "A little more at a time, with an easier week every third or fourth.",
  specific: "Long runs and rides that look like the race.",
  peak: "The fullest weeks. Nothing new from here on.",
  taper: "Less each week in the same rhythm, so that you start rested.",
  race: "Short, easy days, then the race.",
  recovery: "Little or no running. Let the race settle before anything is added.",
  bridge: "From one race to the next: ease back in, touch race effort, ease off again.",
};

export const feasibilityWords: Readonly<Record<Feasibility, string>> = {
  feasible: "Within reach",
  stretch: "A stretch",
  unlikely: "Unlikely as things stand",
};
