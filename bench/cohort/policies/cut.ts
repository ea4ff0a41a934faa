import { shortened, withLoads } from "@/lib/engine/adapt/prescription";
import { standInFor } from "@/lib/engine/adapt/stand-ins";
import { type Session, weekdays } from "@/lib/engine/model";
import { weekdayIndex } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import type { Diary } from "../diary";

/** A run shorter than this is left out, as the engine does, s. */
const SHORTEST_RUN_S = 600;

export function plannedToday({ season, today }: Diary): Session[] {
  return season.sessions.filter((s) => s.date === today && s.status === "planned");
}

export const isTrainingRun = (s: Session) => s.sport === "run" && s.role !== "race";

/**
 * Today's sessions with running cut to `allowedM` in all, races aside. What was cut is ridden (swum where the day
 * has a ride) exactly as the engine would replace it: the policies differ in when they cut, not in
 * what they do about it.
 */
export function withRunningUpTo(diary: Diary, allowedM: number): Session[] {
  const planned = plannedToday(diary);
  const { athlete } = diary.record;
  const ledger = ledgerOf(diary.record);
  const minutes = athlete.availabilityMin[weekdays[weekdayIndex(diary.today)] ?? "mon"];
  let leftM = Math.max(0, allowedM);
  const kept = planned.map((s) => (isTrainingRun(s) ? cut(s) : s));
  let usedS = kept.reduce((sum, s) => sum + (s && s.role !== "race" ? s.durationS : 0), 0);
  let rides = planned.some((s) => s.sport === "bike");
  return planned.flatMap((before, i) => {
    const after = kept[i] ?? null;
    if (after === before) return [before];
    const cutS = before.durationS - (after?.durationS ?? 0);
    const standIn = standInFor(before, rides ? "swim" : "bike", cutS, ledger, {
      daySecondsLeft: Math.max(0, minutes * 60 - usedS),
      rideCapS: null,
      allowQuality: false,
      fitnessCut: before.fitnessLoad - (after?.fitnessLoad ?? 0),
      tissueCut: before.tissueLoad - (after?.tissueLoad ?? 0),
    });
    if (standIn) {
      usedS += standIn.durationS;
      rides ||= standIn.sport === "bike";
    }
    return [after, standIn && { ...standIn, key: `${standIn.key}+${standIn.sport}` }].filter(
      (s) => s !== null,
    );
  });

  function cut(run: Session): Session | null {
    const wholeM = run.distanceM ?? 0;
    const toM = Math.min(wholeM, leftM);
    leftM -= toM;
    if (toM === wholeM) return run;
    const short = shortened(run, toM, (run.durationS * toM) / wholeM);
    return short.durationS < SHORTEST_RUN_S ? null : withLoads(short, ledger);
  }
}
