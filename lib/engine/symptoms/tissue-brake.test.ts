import { describe, expect, test } from "vitest";
import type { Activity } from "../model";
import { addDays, dayNumber } from "../plain-date";
import { back, recordOf, run, TODAY } from "./test-record";
import { tissueBrake } from "./tissue-brake";
import { trainingLog } from "./training-log";

/** Easy runs at the athlete's easy pace, so that a kilometre is one unit (`TISSUE-1`). */
function km(daysBack: number, distance: number): Activity {
  return { ...run(back(daysBack), "easy", distance * 1000), durationS: distance * 345 };
}
/** Ten kilometres every Sunday of seven weeks, nothing else: no three days hold more than 10. */
const sundays = [1, 8, 15, 22, 29, 36, 43].map((d) => km(d, 10));
const earlier = sundays.slice(1);
const hadALot = (activities: readonly Activity[], date = TODAY) =>
  tissueBrake(trainingLog(recordOf({ activities }))).hadALot({ day: dayNumber(date) });

describe("three days beside the upper end of four weeks", () => {
  test("up to 1.1 times is usual, more is a lot", () => {
    expect(hadALot(sundays)).toBe(false);
    expect(hadALot([...earlier, km(1, 11)])).toBe(false);
    expect(hadALot([...earlier, km(1, 11.1)])).toBe(true);
  });

  test("the three days before count together, the fourth and today do not", () => {
    expect(hadALot([...earlier, km(1, 6), km(3, 6)])).toBe(true);
    expect(hadALot([...earlier, km(1, 6), km(4, 6)])).toBe(false);
    expect(hadALot([...earlier, km(0, 20)])).toBe(false);
  });

  test("two higher sums in four weeks are the top tenth; a third makes it usual", () => {
    const one = [...earlier, km(1, 13)];
    // A run stands in three sums: the ones that end on its day and on the two after.
    const onceBefore = one.map((a) => (a.date === back(15) ? { ...a, ...km(15, 13) } : a));
    expect(hadALot(one)).toBe(true);
    expect(hadALot(onceBefore)).toBe(false);
    expect(hadALot([...earlier, km(1, 13), km(32, 13)])).toBe(true);
  });

  test("rides, swims and strength count by their share", () => {
    const ride: Activity = { ...km(1, 10), sport: "bike", distanceM: null, durationS: 4 * 3600 };
    expect(hadALot([...sundays, ride])).toBe(true);
  });

  test("where four weeks are not known, or held nothing, it is silent", () => {
    expect(hadALot([km(1, 30)])).toBe(false);
    expect(hadALot([km(1, 30), km(31, 1), km(30, 1)])).toBe(false);
    expect(hadALot([km(1, 30), km(60, 10)])).toBe(false);
    expect(hadALot([])).toBe(false);
    expect(hadALot([...earlier, km(1, 30)], addDays(TODAY, 3))).toBe(false);
  });
});
