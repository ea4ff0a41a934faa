import type { Side } from "@/lib/engine/model";

const words: Readonly<Record<Side, string>> = { left: "left", right: "right", both: "both sides" };

export function sideWord(side: Side): string {
  return words[side];
}
