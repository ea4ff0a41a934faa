import type { Session, Targets } from "../model";

/** Sums of a week's sessions; races are shown in the week but are not training and do not count. */
export function targetsOfWeek(sessions: readonly Session[]): Targets {
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
