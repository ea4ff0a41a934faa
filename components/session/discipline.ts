import type { Discipline } from "@/components/chart/disciplines";
import type { Sport } from "@/lib/engine/model";

/** Nine sports share five hues: each goes with the discipline it is closest to. */
const disciplines: Readonly<Record<Sport, Discipline>> = {
  run: "run",
  bike: "bike",
  swim: "swim",
  strength: "strength",
  hike: "hike",
  "aqua-jog": "swim",
  elliptical: "bike",
  walk: "hike",
  mobility: "strength",
};

export function disciplineOf(sport: Sport): Discipline {
  return disciplines[sport];
}

/** Whole class names: Tailwind reads them from the source. */
export const edgeClass: Readonly<Record<Discipline, string>> = {
  run: "border-l-run",
  bike: "border-l-bike",
  swim: "border-l-swim",
  strength: "border-l-strength",
  hike: "border-l-hike",
};
export const outlineClass: Readonly<Record<Discipline, string>> = {
  run: "border-run",
  bike: "border-bike",
  swim: "border-swim",
  strength: "border-strength",
  hike: "border-hike",
};
export const groundClass: Readonly<Record<Discipline, string>> = {
  run: "bg-run-tint",
  bike: "bg-bike-tint",
  swim: "bg-swim-tint",
  strength: "bg-strength-tint",
  hike: "bg-hike-tint",
};
export const wordClass: Readonly<Record<Discipline, string>> = {
  run: "text-run-text",
  bike: "text-bike-text",
  swim: "text-swim-text",
  strength: "text-strength-text",
  hike: "text-hike-text",
};
