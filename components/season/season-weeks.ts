import type { LinePoint } from "@/components/chart/line-chart";
import type { Parts, VolumeWeek } from "@/components/chart/volume-chart";
import type { SeasonWeekDto } from "@/lib/contracts/season";
import type { Language } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { monthShort } from "@/lib/format/day";
import { toFar, type Units } from "@/lib/format/units";

/** The parts of a week's sums that are hours; strength is counted in sessions and stays out. */
export function partsOf(sums: SeasonWeekDto["planned"]): Parts {
  return {
    bike: sums.bike.durationS,
    swim: sums.swim.durationS,
    run: sums.run.durationS,
  };
}

export function volumeWeeks(
  weeks: readonly SeasonWeekDto[],
  thisMonday: PlainDate,
  language?: Language,
): readonly VolumeWeek[] {
  return weeks.map((week, i) => ({
    key: week.monday,
    month: monthStart(weeks, i, language),
    planned: partsOf(week.planned),
    done: week.monday <= thisMonday ? partsOf(week.done) : null,
    race: week.race !== null,
    current: week.monday === thisMonday,
  }));
}

export function longestRunPoints(
  weeks: readonly SeasonWeekDto[],
  thisMonday: PlainDate,
  units: Units,
): readonly LinePoint[] {
  return weeks.map((week, i) => ({
    key: week.monday,
    month: monthStart(weeks, i, units.language),
    value: farOrNull(longestOf(week, thisMonday), units),
    ahead: week.monday >= thisMonday,
    race: week.race !== null,
    current: week.monday === thisMonday,
  }));
}

/** Of a week that is over what was run, of one that is not what is planned, m. */
export function longestOf(week: SeasonWeekDto, thisMonday: PlainDate): number {
  return week.monday < thisMonday ? week.logged.longestRunM : week.longestRunM;
}

function farOrNull(distanceM: number, units: Units): number | null {
  return distanceM > 0 ? toFar(distanceM, units) : null;
}

export type LedgerName = "fitnessLoad" | "tissueLoad";

/** One ledger week by week: logged where the week is over, planned from this one on. */
export function ledgerPoints(
  weeks: readonly SeasonWeekDto[],
  ledger: LedgerName,
  thisMonday: PlainDate,
  language?: Language,
): readonly LinePoint[] {
  return weeks.map((week, i) => ({
    key: week.monday,
    month: monthStart(weeks, i, language),
    value: week.monday < thisMonday ? week.logged[ledger] : week[ledger],
    ahead: week.monday >= thisMonday,
    race: week.race !== null,
    current: week.monday === thisMonday,
  }));
}

/** Month name at the first week and wherever the month changes. */
function monthStart(
  weeks: readonly SeasonWeekDto[],
  index: number,
  language?: Language,
): string | null {
  const week = weeks[index];
  if (!week) return null;
  const before = weeks[index - 1];
  const name = monthShort(week.monday, language);
  return before && monthShort(before.monday, language) === name ? null : name;
}
