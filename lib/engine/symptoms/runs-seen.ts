import type { AthleteRecord, ResponseClass, Role } from "../model";
import { addDays, dayNumber, type PlainDate } from "../plain-date";
import { CLAMP_INTERVALS } from "../rules/clamps";
import { LADDER_ENTRY } from "../rules/ladder";
import type { LadderRun } from "./ladder";
import { type Answered, classOf, type ResponseBook } from "./responses";
import type { Today } from "./today";

const PAUSE_DAYS = LADDER_ENTRY.numbers.pausedDays.value;
/** How far back the last long runs are looked for, days. */
const LONG_BACK = 2 * PAUSE_DAYS;

/** Questions about the runs before a morning, as far as they were answered by then. */
export function runsSeen(record: AthleteRecord, book: ResponseBook) {
  const days = [...new Set(book.runs.map((e) => e.activity.date))];
  const dayNumbers = days.map(dayNumber);
  let next = 0;
  let last: PlainDate | null = null;
  const runsOn = (date: PlainDate) => book.on(date).filter((e) => e.activity.sport === "run");

  function between(from: PlainDate, date: PlainDate): LadderRun[] {
    const seen: LadderRun[] = [];
    for (let i = next - 1; i >= 0; i--) {
      const day = days[i];
      if (day === undefined || day < from) break;
      if (day >= date) continue;
      for (const e of book.on(day)) if (e.activity.sport === "run") seen.push(asLadderRun(e));
    }
    return seen.reverse();
  }

  /** Days since the last run before the day; null without one. Asked for days in order. */
  function daysSince({ day }: Today): number | null {
    while ((dayNumbers[next] ?? Infinity) < day) next += 1;
    last = days[next - 1] ?? null;
    return last === null ? null : day - (dayNumbers[next - 1] ?? day);
  }

  return {
    daysSince,
    /** True without a run in four weeks: nothing then speaks against progress. */
    lastAccepted(today: Today): boolean {
      const ago = daysSince(today);
      if (last === null || ago === null || ago >= PAUSE_DAYS) return true;
      return book.on(last).every((e) => {
        if (e.activity.sport !== "run") return true;
        const response = classOf(e);
        return response === "accepted" || (record.injury === null && response === "unanswered");
      });
    },
    /** True when the last easy runs that were answered hurt at 3 or less, or were accepted. */
    easyQuiet(date: PlainDate): boolean {
      const { duringMax, easyRuns } = CLAMP_INTERVALS.numbers;
      const quiet: boolean[] = [];
      for (let back = 1; back <= PAUSE_DAYS && quiet.length < easyRuns.value; back++) {
        for (const e of runsOn(addDays(date, -back)).filter(isEasy)) {
          const pain = e.response.duringPain;
          if (pain !== undefined) quiet.push(pain <= duringMax.value);
          else if (classOf(e) === "accepted") quiet.push(true);
        }
      }
      return quiet.length >= easyRuns.value && quiet.every((q) => q);
    },
    /** Runs from `from` until the day before `date`, oldest first. */
    between,
    lately: (date: PlainDate) => between(addDays(date, -LONG_BACK), date),
    /**
     * The last long run that was not complained about, m, or a later one that was, where that was
     * shorter or none stands; null without a long run in eight weeks.
     */
    lastLongM(date: PlainDate): number | null {
      let shortest = Infinity;
      for (let back = 1; back <= LONG_BACK; back++) {
        for (const e of runsOn(addDays(date, -back))) {
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
  const { role, date, durationS } = entry.activity;
  const accepted = role !== "race" && classOf(entry) === "accepted";
  return { date, role: role ?? "easy", durationS, accepted };
}

const easyRoles: ReadonlySet<Role> = new Set(["easy", "long", "recovery"]);
const isEasy = (e: Answered) => e.activity.role === null || easyRoles.has(e.activity.role);
const mayStand: ReadonlySet<ResponseClass> = new Set(["accepted", "unanswered"]);
