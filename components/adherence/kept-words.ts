import type { AdherenceDto } from "@/lib/contracts/adherence";
import type { wordsIn } from "@/lib/words/catalogue";

type Outcomes = AdherenceDto["outcomes"];

/** Sessions that were kept by doing less: held, cut and left at that, or ended because of pain. */
function heldBack({ held = 0, cut = 0, stopped = 0 }: Outcomes): number {
  return held + cut + stopped;
}

type KeptWords = ReturnType<typeof wordsIn<"adherence">>;

/** The finding, in sentences. Plain counts: no praise for much, no blame for little. */
export function keptSentences({ whole, outcomes }: AdherenceDto, t: KeptWords): string[] {
  const { asked, kept } = whole;
  if (asked === 0) return [t("nothing")];
  const back = heldBack(outcomes);
  const { more = 0, less = 0, swapped = 0 } = outcomes;
  return [
    wholeSentence(asked, kept, t),
    back > 0 && t("back", { count: back }),
    more > 0 && t("more", { count: more }),
    less > 0 && t("less", { count: less }),
    swapped > 0 && t("swapped", { count: swapped }),
  ].filter((sentence) => typeof sentence === "string");
}

function wholeSentence(asked: number, kept: number, t: KeptWords): string {
  if (asked === 1) return t(kept === 1 ? "oneKept" : "oneNot");
  return asked === kept ? t("all", { asked }) : t("some", { asked, kept });
}

/** What a week held besides sessions done as planned; empty where there was nothing. */
export function weekNotes(outcomes: Outcomes, t: KeptWords): string {
  return noted
    .flatMap((name) => {
      const count = outcomes[name] ?? 0;
      return count === 0 ? [] : [t(`noted.${name}`, { count })];
    })
    .join(", ");
}

const noted = ["held", "cut", "stopped", "more", "less", "swapped", "missed", "open"] as const;
