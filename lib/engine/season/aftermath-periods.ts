import { CLUSTER_1, RECOVERY_2 } from "../rules/season-shape";
import { type Aftermath, isLongRace } from "./outline";

export type Part = "rest" | "soft" | "sharpen" | "race-week" | "ease";
export type Period = {
  readonly part: Part;
  /** Offsets, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly run: number;
  readonly bike: number;
  readonly swim: number;
};

const c = CLUSTER_1.numbers;
const r = RECOVERY_2.numbers;

/** Stretches of days after a main race, with their shares of a peak week. */
export function periodsOf({ race, raceDay, lastDay, nextDay }: Aftermath): Period[] {
  const long = isLongRace(race.kind);
  const raceWeek =
    nextDay === null ? lastDay + 1 : Math.max(raceDay + 1, nextDay - c.raceWeekDays.value);
  const restDays = long ? c.restDays.value : r.shortRestDays.value;
  const softDays = c.softDays.value;
  const periods: Period[] = [];
  const add = (
    part: Part,
    from: number,
    to: number,
    whole: number,
    run: number,
    bike: number,
    swim: number,
  ) => {
    const end = Math.min(to, raceWeek - 1, lastDay);
    if (end < from) return;
    const scale = (end - from + 1) / whole;
    periods.push({ part, from, to: end, run: run * scale, bike: bike * scale, swim: swim * scale });
  };
  const at = (days: number) => raceDay + days;
  add("rest", at(1), at(restDays), restDays, 0, 0, 0);
  const softLength = softDays - restDays;
  if (long)
    add(
      "soft",
      at(restDays + 1),
      at(softDays),
      softLength,
      c.softRun.value,
      c.softBike.value,
      c.softSwim.value,
    );
  else
    add(
      "ease",
      at(restDays + 1),
      at(softDays),
      7,
      r.shortFirst.value,
      r.shortFirst.value,
      r.shortFirst.value,
    );
  if (nextDay !== null && long)
    add(
      "sharpen",
      at(softDays + 1),
      raceWeek - 1,
      6,
      c.sharpenRun.value,
      c.sharpenBike.value,
      c.sharpenSwim.value,
    );
  else if (long)
    add("ease", at(softDays + 1), lastDay, 7, r.longRun.value, r.longBike.value, r.longSwim.value);
  else
    add(
      "ease",
      at(softDays + 1),
      lastDay,
      7,
      r.shortSecond.value,
      r.shortSecond.value,
      r.shortSecond.value,
    );
  if (nextDay !== null) {
    const scale = (lastDay - raceWeek + 1) / c.raceWeekDays.value;
    periods.push({
      part: "race-week",
      from: raceWeek,
      to: lastDay,
      run: c.raceWeekRun.value * scale,
      bike: c.raceWeekBike.value * scale,
      swim: c.raceWeekSwim.value * scale,
    });
  }
  return periods;
}

/** Days of a period that lie in the season. */
export function daysIn({ from, to }: Period): number[] {
  return Array.from(
    { length: Math.max(0, to - Math.max(0, from) + 1) },
    (_, i) => Math.max(0, from) + i,
  );
}
