import type { wordsIn } from "@/lib/words/catalogue";
import { localeOf } from "@/lib/words/languages";

export type SymptomWords = ReturnType<typeof wordsIn<"symptoms">>;

/** For the table under a figure, whose finding is the engine's and so in English. */
export const tableWords = (t: SymptomWords) => ({
  show: t("show"),
  numbers: (caption: string) => t("numbers", { caption }),
  finding: localeOf.en,
});
