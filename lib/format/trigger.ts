import type { Language, Trigger } from "@/lib/engine/model";

export const triggerNames = {
  en: {
    intervals: "fast running",
    hills: "hills",
    "long-run": "long run",
    bike: "riding",
    saddle: "saddle",
    strength: "strength work",
    sitting: "sitting",
    stretching: "stretching or touching toes",
    unknown: "not sure",
  },
  de: {
    intervals: "schnelles Laufen",
    hills: "Hügel",
    "long-run": "langer Lauf",
    bike: "Radfahren",
    saddle: "Sattel",
    strength: "Krafttraining",
    sitting: "Sitzen",
    stretching: "Dehnen oder Zehen berühren",
    unknown: "unklar",
  },
} as const satisfies Record<Language, Record<Trigger, string>>;

/** What set it off; English where no language is given. */
export function triggerName(trigger: Trigger, language: Language = "en"): string {
  return triggerNames[language][trigger];
}
