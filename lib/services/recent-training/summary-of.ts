import type { ActivityRow } from "@/db/schema/activities";
import type { RecentTraining } from "@/lib/contracts/profile";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";

const WEEK = 7;

/** What was typed, read back from the entries made of it. `asOf` is the day it was typed on. */
export function summaryOf(
  entries: readonly Pick<ActivityRow, "localDate" | "sport" | "durationS" | "distanceM">[],
  asOf: PlainDate,
): RecentTraining {
  const runs = entries.filter((one) => one.sport === "run");
  const weekOf = (date: PlainDate) => Math.floor((daysBetween(date, asOf) - 1) / WEEK);
  const perWeek = [0, 1, 2, 3].map((back) => runs.filter((one) => weekOf(one.localDate) === back));
  const all = (sport: "bike" | "swim", of: (one: (typeof entries)[number]) => number) =>
    Math.round(sum(entries.filter((one) => one.sport === sport).map(of)) / perWeek.length);
  return {
    runM: perWeek.map((week) => sum(week.map((one) => one.distanceM ?? 0))),
    runsPerWeek: Math.max(1, ...perWeek.map((week) => week.length)),
    longestRunM: Math.max(0, ...runs.map((one) => one.distanceM ?? 0)),
    weeklyBikeS: all("bike", (one) => one.durationS),
    weeklySwimM: all("swim", (one) => one.distanceM ?? 0),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
