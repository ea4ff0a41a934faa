import type { RaceKind } from "@/lib/engine/model";

/** A kind as messages name it: a point would part a name from a group. */
export function raceName(kind: RaceKind): Exclude<RaceKind, "70.3"> | "middle" {
  return kind === "70.3" ? "middle" : kind;
}
