/** Phases of a season: their names, and what each is for. */
export const phases = {
  name: {
    "rehab-base": "Rehab base",
    base: "Base",
    build: "Build",
    specific: "Specific",
    peak: "Peak",
    taper: "Taper",
    race: "Race week",
    recovery: "Recovery",
    bridge: "Bridge",
  },
  purpose: {
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
  },
} as const;
