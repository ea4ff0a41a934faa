import { BRICK_1 } from "../rules/season-shape";
import { aeroAllowed } from "./cross-week";
import { isTriathlon, type WeekOutline } from "./outline";

/** Weeks with a run off the bike: one before a marathon, every second loaded week otherwise. */
export function brickWeeks(
  weeks: readonly WeekOutline[],
  begins: readonly boolean[],
  levelOn: (week: number) => number,
): ReadonlySet<number> {
  const chosen = new Set<number>();
  const fits = (w: WeekOutline, from: number, to: number) =>
    w.kind === "load" &&
    w.weeksToGo !== null &&
    w.weeksToGo <= from &&
    w.weeksToGo >= to &&
    levelOn(w.index) >= BRICK_1.numbers.level.value;
  const isTri = (w: WeekOutline) => w.toward !== null && isTriathlon(w.toward);
  const window = weeks.filter((w) => w.clusterTri && !isTri(w) && fits(w, 9, 4));
  const one = window.find((w) => begins[w.index]) ?? window[0];
  if (one) chosen.add(one.index);
  let last = Number.NEGATIVE_INFINITY;
  for (const w of weeks) {
    if (!isTri(w) || !fits(w, 12, 1) || w.index - last < BRICK_1.numbers.everyWeeks.value) continue;
    if (!aeroAllowed(w) && w.toward !== "sprint-tri") continue;
    chosen.add(w.index);
    last = w.index;
  }
  return chosen;
}
