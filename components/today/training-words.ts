import type { WeekDto } from "@/lib/contracts/weeks";
import type { Sport } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";

/** What was done yesterday, for the third question: `yesterday's run`, else `yesterday`. */
export function sinceWords(week: WeekDto | null, today: PlainDate): string {
  const sport = heaviestOn(week, addDays(today, -1));
  return sport === null ? "yesterday" : `yesterday’s ${sessionNouns[sport]}`;
}

/** What was done today, for the evening's two questions: `today's run`. Null: nothing to ask about. */
export function todayWords(week: WeekDto | null, today: PlainDate): string | null {
  const sport = heaviestOn(week, today);
  return sport === null ? null : `today’s ${sessionNouns[sport]}`;
}

/** The sport of the day's session that loaded the tendon most, to which the answers belong. */
function heaviestOn(week: WeekDto | null, day: PlainDate): Sport | null {
  const done = (week?.activities ?? []).filter((one) => one.date === day && !one.summary);
  return done.toSorted((a, b) => b.tissueLoad - a.tissueLoad)[0]?.sport ?? null;
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
