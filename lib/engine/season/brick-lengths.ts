import type { Activity, AthleteRecord } from "../model";
import { addDays, dayNumber, type PlainDate } from "../plain-date";
import { BRICK_1 } from "../rules/season-shape";
import { acceptedRuns } from "../symptoms/accepted-runs";
import { classOf } from "../symptoms/responses";
import { courseKnownOn } from "../symptoms/walked";
import { ceilTo } from "./rounding";

const { runS, runStepS, recentDays } = BRICK_1.numbers;

type Brick = { readonly date: PlainDate; readonly durationS: number };

/** How runs off the bike grow: each stands on those of the weeks before it. */
export type BrickLengths = {
  /** Longest of the weeks before a day, s; 0 without one. */
  readonly longestBefore: (date: PlainDate) => number;
  /** Most that one on this day may last, s. */
  readonly mostOn: (date: PlainDate) => number;
  readonly add: (date: PlainDate, durationS: number) => void;
};

/** From those done up to and including `to` that went well, after the last one that did not. */
export function brickLengths(record: AthleteRecord, to: PlainDate): BrickLengths {
  const bricks = doneWell(record, to);
  const longestBefore = (date: PlainDate) => {
    const since = addDays(date, -recentDays.value);
    return bricks.reduce(
      (most, b) => (b.date >= since && b.date < date ? Math.max(most, b.durationS) : most),
      0,
    );
  };
  return {
    longestBefore,
    mostOn(date) {
      const longestS = longestBefore(date);
      // Whole minutes: a run measured in whole metres is some seconds short of them.
      return longestS === 0
        ? runS.value
        : Math.max(runS.value, ceilTo(longestS, 60) + runStepS.value);
    },
    add: (date, durationS) => bricks.push({ date, durationS }),
  };
}

function doneWell(record: AthleteRecord, to: PlainDate): Brick[] {
  const since = addDays(to, -recentDays.value);
  const done = record.activities.filter(
    (a) => a.sport === "run" && a.role === "brick" && a.date >= since && a.date <= to,
  );
  if (done.length === 0) return [];
  const accepted = new Set(acceptedRuns(record, to, since));
  const { log } = courseKnownOn(record, addDays(to, 1));
  // The day's answers may have been given to its ride, which counts for more on a long one.
  const wentWell = (a: Activity) =>
    accepted.has(a) && log.on(dayNumber(a.date)).every((entry) => classOf(entry) !== "rejected");
  const refused = done.filter((a) => !wentWell(a)).map((a) => a.date);
  return done.filter((a) => refused.every((date) => date < a.date));
}
