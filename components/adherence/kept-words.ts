import type { AdherenceDto } from "@/lib/contracts/adherence";

type Outcomes = AdherenceDto["outcomes"];

/** Sessions that were kept by doing less: held, cut and left at that, or ended because of pain. */
export function heldBack({ held = 0, cut = 0, stopped = 0 }: Outcomes): number {
  return held + cut + stopped;
}

/** The finding, in sentences. Plain counts: no praise for much, no blame for little. */
export function keptSentences({ whole, outcomes }: AdherenceDto): string[] {
  const { asked, kept } = whole;
  if (asked === 0) return ["Nothing was asked in these weeks yet."];
  const first =
    asked === kept
      ? `All ${asked} things the plan asked were kept to.`
      : `${kept} of ${asked} things the plan asked were kept to.`;
  const back = heldBack(outcomes);
  const { more = 0, less = 0 } = outcomes;
  return [
    asked === 1 ? `The one thing the plan asked was ${kept === 1 ? "" : "not "}kept to.` : first,
    back > 0 &&
      `${back === 1 ? "One of them was" : `${back} of them were`} kept by holding back: that counts in full.`,
    more > 0 &&
      `${more === 1 ? "Once it was" : `${more} times it was`} more than the plan allowed that day.`,
    less > 0 && `${less === 1 ? "One session was" : `${less} sessions were`} shorter than planned.`,
  ].filter((sentence) => typeof sentence === "string");
}

/** What a week held besides sessions done as planned; empty where there was nothing. */
export function weekNotes(outcomes: Outcomes): string {
  return noted
    .flatMap(([name, words]) => {
      const count = outcomes[name] ?? 0;
      return count === 0 ? [] : [`${count} ${words}`];
    })
    .join(", ");
}

const noted = [
  ["held", "left out as the plan said"],
  ["cut", "cut and kept to"],
  ["stopped", "stopped early for pain"],
  ["more", "more than allowed"],
  ["less", "shorter"],
  ["missed", "not logged"],
  ["open", "to come"],
] as const;

/** One line for the roster; null where nothing was asked. */
export function keptLine({ asked, kept, held }: { asked: number; kept: number; held: number }) {
  if (asked === 0) return null;
  return `${kept} of ${asked} kept${held > 0 ? `, ${held} by holding back` : ""}`;
}
