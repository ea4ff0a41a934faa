import type { wordsIn } from "@/lib/words/catalogue";

export type SymptomWords = ReturnType<typeof wordsIn<"symptoms">>;

/** For the table under a figure. */
export const tableWords = (t: SymptomWords) => ({
  show: t("show"),
  numbers: (caption: string) => t("numbers", { caption }),
});
