import type { LinePoint } from "@/components/chart/line-chart";
import type { Parts, VolumeWeek } from "@/components/chart/volume-chart";
import { monthShort } from "@/components/week/day-words";
import type { SeasonWeekDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
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
): readonly VolumeWeek[] {
  return weeks.map((week, i) => ({
    key: week.monday,
    month: monthStart(weeks, i),
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
    month: monthStart(weeks, i),
    value: week.longestRunM > 0 ? toFar(week.longestRunM, units) : null,
    ahead: week.monday >= thisMonday,
    race: week.race !== null,
    current: week.monday === thisMonday,
  }));
}

/** Month name at the first week and wherever the month changes. */
function monthStart(weeks: readonly SeasonWeekDto[], index: number): string | null {
  const week = weeks[index];
  if (!week) return null;
  const before = weeks[index - 1];
  const name = monthShort(week.monday);
  return before && monthShort(before.monday) === name ? null : name;
}
