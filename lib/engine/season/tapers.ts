import type { RaceKind } from "../model";
import {
  TAPER_70_3,
  TAPER_CROSS,
  TAPER_HALF,
  TAPER_MARATHON,
  TAPER_SHORT,
} from "../rules/season-shape";

/** One week of a taper, as shares of the peak week. */
export type TaperWeek = {
  readonly rule: string;
  readonly share: number;
  /** Long run as a share of the longest; null in race week. */
  readonly long: number | null;
  /** Each run of race week as a share of a midweek run of the peak; null before. */
  readonly raceWeekRun: number | null;
  readonly bike: number;
  readonly swim: number;
};

export type Taper = { readonly rows: readonly TaperWeek[]; readonly peakOut: boolean };

/** Rows in order, the race's own week last; the race itself is not counted. */
export function taperOf(kind: RaceKind): Taper {
  return TAPERS[kind];
}

const cross = TAPER_CROSS.numbers;

const marathon = ((): Taper => {
  const { id: rule, numbers: n } = TAPER_MARATHON;
  const swim = cross.swim.value;
  return {
    peakOut: true,
    rows: [
      row(rule, n.week3.value, n.long3.value, null, cross.bike3.value, 1),
      row(rule, n.week2.value, n.long2.value, null, cross.bike2.value, swim),
      row(
        rule,
        n.week1.value,
        null,
        n.raceWeekRun.value,
        cross.bike1.value,
        cross.swimRaceWeek.value,
      ),
    ],
  };
})();

const half = (rule: typeof TAPER_70_3 | typeof TAPER_HALF): Taper => {
  const n = rule.numbers;
  return {
    peakOut: false,
    rows: [
      row(rule.id, n.week2.value, n.long2.value, null, n.week2.value, cross.swim.value),
      row(
        rule.id,
        n.week1.value,
        null,
        n.raceWeekRun.value,
        n.week1.value,
        cross.swimRaceWeek.value,
      ),
    ],
  };
};

const short = ((): Taper => {
  const { id: rule, numbers: n } = TAPER_SHORT;
  return {
    peakOut: false,
    rows: [
      row(rule, n.week1.value, null, n.raceWeekRun.value, n.week1.value, cross.swimRaceWeek.value),
    ],
  };
})();

const TAPERS: Readonly<Record<RaceKind, Taper>> = {
  marathon,
  ironman: marathon,
  "70.3": half(TAPER_70_3),
  "half-marathon": half(TAPER_HALF),
  "olympic-tri": half(TAPER_HALF),
  "10k": short,
  "5k": short,
  "sprint-tri": short,
};

function row(
  rule: string,
  share: number,
  long: number | null,
  raceWeekRun: number | null,
  bike: number,
  swim: number,
): TaperWeek {
  return { rule, share, long, raceWeekRun, bike, swim };
}
