import type { wordsIn } from "@/lib/words/catalogue";

/** Of the page, by server or browser: the list is drawn by the one, the player by the other. */
export type RehabWords = ReturnType<typeof wordsIn<"rehab">>;
