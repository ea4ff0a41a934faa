import { fitnessLoad } from "@/lib/engine/load/fitness";
import { tissueLoad } from "@/lib/engine/load/tissue";
import type { Work } from "@/lib/engine/load/work";
import type { Activity, AthleteRecord, Role, Season } from "@/lib/engine/model";
import { addDays, daysBetween, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { foundingCase } from "../founding";
import type { Hidden } from "./athlete";

/** The season that every simulated athlete starts: the founding case, built once by the engine. */
export type Setting = {
  readonly start: PlainDate;
  /** The day of the last race. */
  readonly end: PlainDate;
  readonly record: AthleteRecord;
  readonly season: Season;
};

/** The founding athlete's season, from the case file that the golden tests read. */
export function foundingSetting(): Setting {
  const { record, start } = foundingCase();
  const assessment = assessDays(record, start, start)[0];
  if (!assessment) throw new Error("no assessment");
  const end = record.races.map((r) => r.date).reduce(maxDate, start);
  return { start, end, record, season: buildSeason({ record, from: start, assessment }) };
}

const RECENT_DAYS = 28;

const fastRoles: ReadonlySet<Role> = new Set([
  "steady",
  "tempo",
  "intervals",
  "hills",
  "strides",
  "test",
]);

/** What a session truly costs this tendon, tissue units: the ledger's estimate is not the truth. */
export function trueLoad(
  hidden: Pick<Hidden, "fastRunWeight" | "crossWeight">,
  { sport, role }: Pick<Work, "sport" | "role">,
  ledger: number,
): number {
  if (sport !== "run") return ledger * hidden.crossWeight;
  return role !== null && fastRoles.has(role) ? ledger * hidden.fastRunWeight : ledger;
}

/** True loads of the four weeks before the start, one a day, oldest first. */
export function loadsBefore(setting: Setting, hidden: Parameters<typeof trueLoad>[0]): number[] {
  const { athlete } = setting.record;
  return perDay(setting, (a) => trueLoad(hidden, a, tissueLoad(a, athlete)));
}

/** Longest run of the four weeks before the start, tissue units. */
export function lastLongRunUnits({ start, record }: Setting): number {
  const recent = record.activities.filter(
    (a) => a.sport === "run" && a.date < start && daysBetween(a.date, start) <= RECENT_DAYS,
  );
  return Math.max(...recent.map((a) => tissueLoad(a, record.athlete)));
}

/** Mean daily fitness load of the four weeks before, all sports and running alone: the seeds. */
export function fitnessBefore(setting: Setting): { readonly total: number; readonly run: number } {
  const { athlete } = setting.record;
  const mean = (counts: (a: Activity) => boolean) =>
    sum(perDay(setting, (a) => (counts(a) ? fitnessLoad(a, athlete) : 0))) / RECENT_DAYS;
  return { total: mean(() => true), run: mean((a) => a.sport === "run") };
}

/** Days with a race, in order. */
export function raceDays({ record, start, end }: Setting): PlainDate[] {
  const days = record.races.map((r) => r.date).filter((d) => d >= start && d <= end);
  return [...new Set(days)].sort();
}

function perDay({ record, start }: Setting, value: (a: Activity) => number): number[] {
  return Array.from({ length: RECENT_DAYS }, (_, i) => {
    const date = addDays(start, i - RECENT_DAYS);
    return sum(record.activities.filter((a) => a.date === date).map(value));
  });
}

export const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
