import type { SittingLimit } from "@/lib/contracts/care";
import type { wordsIn } from "@/lib/words/catalogue";

type SittingWords = ReturnType<typeof wordsIn<"sitting">>;

/** `Jo Brackley set at most 45 min of sitting at a stretch.` */
export function sittingWords(
  { minutes, by, own }: Pick<SittingLimit, "minutes" | "by" | "own">,
  t: SittingWords,
): string {
  return own ? t("own", { minutes }) : t("set", { name: by, minutes });
}
