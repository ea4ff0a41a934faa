import type { Discipline } from "@/components/chart/disciplines";
import type { SeasonWeekDto } from "@/lib/contracts/season";
import type { WeekDto } from "@/lib/contracts/weeks";
import type { PlainDate } from "@/lib/engine/plain-date";
import { formatFar } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { unbroken } from "@/lib/format/unbroken";
import { decimal, toFar, type Units } from "@/lib/format/units";
import { sumsOfSeasonWeek, sumsOfWeek, type WeekSums } from "../week-sums";
import type { EditorWords } from "./editor-words";

/** One week of the axis: what was done where it is over, what is planned else, and planned before the change. */
export type AxisWeek = {
  readonly monday: PlainDate;
  readonly kind: SeasonWeekDto["kind"] | null;
  readonly race: string | null;
  readonly over: boolean;
  readonly now: WeekSums | null;
  readonly before: WeekSums | null;
};

export function axisWeeks(
  mondays: readonly PlainDate[],
  weeks: readonly SeasonWeekDto[],
  { touched, thisMonday }: { touched: readonly WeekDto[]; thisMonday: PlainDate },
): readonly AxisWeek[] {
  const saved = new Map(weeks.map((week) => [week.monday, week]));
  const after = new Map(touched.map((week) => [week.monday, week]));
  return mondays.map((monday) => {
    const week = saved.get(monday);
    const next = after.get(monday);
    const over = monday < thisMonday;
    const before = week ? (over ? sumsDone(week) : sumsOfSeasonWeek(week)) : null;
    return {
      monday,
      kind: next?.kind ?? week?.kind ?? null,
      race: next ? next.race : (week?.race ?? null),
      over,
      now: next && !over ? sumsOfWeek(next) : before,
      before,
    };
  });
}

function sumsDone({ monday, race, done, logged }: SeasonWeekDto): WeekSums {
  return {
    monday,
    race: race !== null,
    runM: done.run.distanceM,
    bikeS: done.bike.durationS,
    swimM: done.swim.distanceM,
    strength: done.strength.sessions,
    fitness: logged.fitnessLoad,
    tissue: logged.tissueLoad,
  };
}

export type Row = {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** Null for the ledgers, which are ink. */
  readonly discipline: Discipline | null;
  readonly of: (sums: WeekSums) => number;
  /** Short enough for a column a thumb wide. */
  readonly text: (value: number) => string;
};

const S_PER_H = 3600;
const whole = (value: number) => (value === 0 ? "" : String(Math.round(value)));

export function rowsFor(units: Units, { t, language }: EditorWords): readonly Row[] {
  const far = units.distanceUnit;
  const tenths = (value: number) =>
    value >= 10
      ? whole(value)
      : value === 0
        ? ""
        : decimal(String(Math.round(value * 10) / 10), { ...units, language });
  return [
    {
      key: "run",
      name: t("rows.run"),
      unit: far,
      discipline: "run",
      of: (s) => toFar(s.runM, units),
      text: whole,
    },
    {
      key: "bike",
      name: t("rows.bike"),
      unit: "h",
      discipline: "bike",
      of: (s) => s.bikeS / S_PER_H,
      text: tenths,
    },
    {
      key: "swim",
      name: t("rows.swim"),
      unit: far,
      discipline: "swim",
      of: (s) => toFar(s.swimM, units),
      text: tenths,
    },
    {
      key: "strength",
      name: t("rows.strength"),
      unit: "",
      discipline: "strength",
      of: (s) => s.strength,
      text: whole,
    },
    {
      key: "fitness",
      name: t("rows.fitness"),
      unit: "",
      discipline: null,
      of: (s) => s.fitness,
      text: whole,
    },
    {
      key: "tissue",
      name: t("rows.tissue"),
      unit: "",
      discipline: null,
      of: (s) => s.tissue,
      text: whole,
    },
  ];
}

/** "run 32 km", "bike 3 h", "swim 2.4 km", "strength 2" */
export function sumsParts(sums: WeekSums, given: Units, { t, language }: EditorWords): string[] {
  const units = { ...given, language };
  const parts = [
    sums.runM > 0 ? t("sums.run", { amount: formatFar(sums.runM, units) }) : null,
    sums.bikeS > 0 ? t("sums.bike", { amount: formatDuration(sums.bikeS) }) : null,
    sums.swimM > 0 ? t("sums.swim", { amount: formatFar(sums.swimM, units) }) : null,
    sums.strength > 0 ? t("sums.strength", { amount: String(sums.strength) }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? [t("sums.none")] : parts.map(unbroken);
}
