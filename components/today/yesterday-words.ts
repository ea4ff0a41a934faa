import type { WeekDto } from "@/lib/contracts/weeks";
import type { Sport } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";

/** What was done yesterday, for the third question: `yesterday's run`, else `yesterday`. */
export function sinceWords(week: WeekDto | null, today: PlainDate): string {
  const yesterday = addDays(today, -1);
  const done = (week?.activities ?? []).filter((activity) => activity.date === yesterday);
  const heaviest = done.toSorted((a, b) => b.tissueLoad - a.tissueLoad)[0];
  return heaviest === undefined ? "yesterday" : `yesterday’s ${sessionNouns[heaviest.sport]}`;
}

const sessionNouns: Readonly<Record<Sport, string>> = {
  run: "run",
  bike: "ride",
  swim: "swim",
  strength: "strength work",
  hike: "hike",
  "aqua-jog": "aqua jog",
  elliptical: "elliptical session",
  walk: "walk",
  mobility: "mobility work",
};
