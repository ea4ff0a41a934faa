import type { Activity, AthleteRecord, ResponseClass, Role } from "../model";
import { CLAMP_INTERVALS } from "../rules/clamps";
import { LADDER_ENTRY } from "../rules/ladder";
import type { LadderRun } from "./ladder";
import { type Answered, classOf } from "./responses";
import type { Today } from "./today";
import type { TrainingLog } from "./training-log";

const PAUSE_DAYS = LADDER_ENTRY.numbers.pausedDays.value;
/** How far back the last long runs are looked for, days. */
const LONG_BACK = 2 * PAUSE_DAYS;

/** Questions about the runs before a morning, as far as they were answered by then. */
export function runsSeen(record: AthleteRecord, { runDays }: TrainingLog) {
  /** Days with a run before the day that was asked about last. */
  let before = 0;

  /** Oldest first. */
  function lately({ day }: Today): LadderRun[] {
    const seen: LadderRun[] = [];
    for (let i = before - 1; i >= 0; i--) {
      const ran = runDays[i];
      if (!ran || ran.day < day - LONG_BACK) break;
      if (ran.day < day) for (const e of ran.sessions) seen.push(asLadderRun(e));
    }
    return seen.reverse();
  }

  /** Days since the last run before the day; null without one. Asked for days in order. */
  function daysSince({ day }: Today): number | null {
    while ((runDays[before]?.day ?? Infinity) < day) before += 1;
    const last = runDays[before - 1];
    return last ? day - last.day : null;
  }

  return {
    daysSince,
    /** True without a run in four weeks: nothing then speaks against progress. */
    lastAccepted(today: Today): boolean {
      const ago = daysSince(today);
      const last = runDays[before - 1];
      if (!last || ago === null || ago >= PAUSE_DAYS) return true;
      return last.sessions.every((e) => {
        const response = classOf(e);
        return response === "accepted" || (record.injury === null && response === "unanswered");
      });
    },
    /** True when the last easy runs that were answered hurt at 3 or less, or were accepted. */
    easyQuiet({ day }: Today): boolean {
      const { duringMax, easyRuns } = CLAMP_INTERVALS.numbers;
      let asked = 0;
      for (let i = before - 1; i >= 0 && asked < easyRuns.value; i--) {
        const ran = runDays[i];
        if (!ran || ran.day < day - PAUSE_DAYS) break;
        for (const e of ran.sessions) {
          if (!isEasy(e)) continue;
          const pain = e.response.duringPain;
          if (pain === undefined && classOf(e) !== "accepted") continue;
          if (pain !== undefined && pain > duringMax.value) return false;
          asked += 1;
        }
      }
      return asked >= easyRuns.value;
    },
    /** Runs from `from` until the day before today that were accepted, as far as they fit, oldest first. */
    accepted(from: Today, today: Today, fits: (run: Activity) => boolean): readonly Activity[] {
      const found: Activity[] = [];
      for (let i = before - 1; i >= 0; i--) {
        const ran = runDays[i];
        if (!ran || ran.day < from.day) break;
        if (ran.day >= today.day) continue;
        for (const e of ran.sessions) if (fits(e.activity) && isAccepted(e)) found.push(e.activity);
      }
      return found.reverse();
    },
    lately,
    /**
     * The last long run that was not complained about, m, or a later one that was, where that was
     * shorter or none stands; null without a long run in eight weeks.
     */
    lastLongM({ day }: Today): number | null {
      let shortest = Infinity;
      for (let i = before - 1; i >= 0; i--) {
        const ran = runDays[i];
        if (!ran || ran.day < day - LONG_BACK) break;
        for (const e of ran.sessions) {
          if (e.activity.role !== "long" || e.activity.distanceM === null) continue;
          shortest = Math.min(shortest, e.activity.distanceM);
          if (mayStand.has(classOf(e))) return shortest;
        }
      }
      return shortest === Infinity ? null : shortest;
    },
  };
}

export type RunsSeen = ReturnType<typeof runsSeen>;

function asLadderRun(entry: Answered): LadderRun {
  const { role } = entry.activity;
  return { role: role ?? "easy", accepted: isAccepted(entry) };
}

const isAccepted = (e: Answered) => e.activity.role !== "race" && classOf(e) === "accepted";

const easyRoles: ReadonlySet<Role> = new Set(["easy", "long", "recovery"]);
const isEasy = (e: Answered) => e.activity.role === null || easyRoles.has(e.activity.role);
const mayStand: ReadonlySet<ResponseClass> = new Set(["accepted", "unanswered"]);
