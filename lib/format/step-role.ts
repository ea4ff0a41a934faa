import type { Language, SimpleStep } from "@/lib/engine/model";

const names: Readonly<Record<Language, Readonly<Record<SimpleStep["role"], string>>>> = {
  en: {
    warmup: "Warm-up",
    work: "Work",
    recovery: "Recover",
    rest: "Rest",
    cooldown: "Cool-down",
  },
  de: {
    warmup: "Aufwärmen",
    work: "Belastung",
    recovery: "Erholung",
    rest: "Pause",
    cooldown: "Ausklang",
  },
};

/** What a step is for; English where no language is given. */
export function stepRoleName(role: SimpleStep["role"], language: Language = "en"): string {
  return names[language][role];
}
