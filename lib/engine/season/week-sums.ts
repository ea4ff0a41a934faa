import type { Session, Targets, Week } from "../model";
import { addDays, daysSince, type PlainDate } from "../plain-date";
import type { WeekOutline } from "./outline";

/** Sessions week by week from `start`, a Monday. */
export function byWeek(sessions: readonly Session[], start: PlainDate, weeks: number): Session[][] {
  const dayOf = daysSince(start);
  const lists: Session[][] = Array.from({ length: weeks }, () => []);
  for (const s of sessions) lists[Math.floor(dayOf(s.date) / 7)]?.push(s);
  return lists;
}

export function weekOf(
  outline: WeekOutline,
  phase: WeekOutline["phase"],
  start: PlainDate,
  ofWeek: readonly Session[],
): Week {
  return {
    monday: addDays(start, outline.index * 7),
    phase,
    kind: outline.kind,
    race: outline.race?.id ?? null,
    targets: targetsOfWeek(ofWeek),
    fitnessLoad: ofWeek.reduce((s, x) => s + x.fitnessLoad, 0),
    tissueLoad: ofWeek.reduce((s, x) => s + x.tissueLoad, 0),
  };
}

/** Sums of a week's sessions; races are shown in the week but are not training and do not count. */
function targetsOfWeek(sessions: readonly Session[]): Targets {
  const sum = { runM: 0, runS: 0, bikeS: 0, swimM: 0, swimS: 0, strength: 0 };
  for (const s of sessions) {
    if (s.role === "race") continue;
    if (s.sport === "run") {
      sum.runM += s.distanceM ?? 0;
      sum.runS += s.durationS;
    } else if (s.sport === "bike") sum.bikeS += s.durationS;
    else if (s.sport === "swim") {
      sum.swimM += s.distanceM ?? 0;
      sum.swimS += s.durationS;
    } else if (s.sport === "strength") sum.strength += 1;
  }
  return {
    run: { distanceM: sum.runM, durationS: sum.runS },
    bike: { durationS: sum.bikeS },
    swim: { distanceM: sum.swimM, durationS: sum.swimS },
    strength: { sessions: sum.strength },
  };
}
