import type { Phase, Race, RaceKind, WeekKind } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { CLUSTER_1, RECOVERY_2, SEASON_1 } from "../rules/season-shape";
import { recoveryWeeks } from "./rhythm";
import { type TaperWeek, taperOf } from "./tapers";

/** What a week is for, before any distance is known. */
export type WeekOutline = {
  readonly index: number;
  readonly phase: Phase;
  readonly kind: WeekKind;
  /** A race that falls into the week, the most important first. */
  readonly race: Race | null;
  readonly taper: TaperWeek | null;
  /** The main race this week prepares, with the weeks still to go (0 in its own week). */
  readonly toward: RaceKind | null;
  readonly weeksToGo: number | null;
  /** The last week before a marathon's taper: a step down from the peak. */
  readonly peakOut: boolean;
  /** A triathlon follows the race so closely that the long rides have to stand before it. */
  readonly clusterTri: boolean;
};

/** Days after a main race, planned day by day; offsets from the season's first Monday. */
export type Aftermath = {
  readonly race: Race;
  readonly raceDay: number;
  readonly lastDay: number;
  /** Day of the next main race when it is close. */
  readonly nextDay: number | null;
  readonly next: Race | null;
};

export type Outline = {
  readonly weeks: readonly WeekOutline[];
  readonly aftermaths: readonly Aftermath[];
};

type Input = {
  readonly races: readonly Race[];
  readonly start: PlainDate;
  readonly from: PlainDate;
  readonly weeks: number;
  /** Loaded weeks that may come before the first recovery week. */
  readonly firstRun: number;
  readonly rehab: boolean;
};

type Main = { readonly race: Race; readonly day: number; readonly week: number };

/** Backwards from every main race: taper, peak, specific, build, base; recovery or bridge after. */
export function outlineOf({ races, start, from, weeks, firstRun, rehab }: Input): Outline {
  const mains = races
    .filter((r) => r.priority === "A")
    .map((race): Main => {
      const day = daysBetween(start, race.date);
      return { race, day, week: Math.floor(day / 7) };
    });
  const outlines = new Array<WeekOutline | null>(weeks).fill(null);
  const aftermaths = aftermathsOf(mains, weeks);
  const raceIn = racesByWeek(races, start, from, weeks);
  let cursor = 0;
  let run = firstRun;
  const put = (index: number, week: Partial<WeekOutline> & Pick<WeekOutline, "phase" | "kind">) => {
    if (index < 0 || index >= weeks) return;
    const { phase, kind, taper = null, toward = null, weeksToGo = null } = week;
    const { peakOut = false, clusterTri = false } = week;
    const race = raceIn.get(index) ?? null;
    outlines[index] = { index, phase, kind, race, taper, toward, weeksToGo, peakOut, clusterTri };
  };

  mains.forEach((main, i) => {
    const before = mains[i - 1];
    const close =
      before !== undefined && main.day - before.day <= CLUSTER_1.numbers.gapMaxDays.value;
    if (main.race.date >= from) {
      if (close) {
        for (let w = Math.max(cursor, before.week + 1); w < main.week; w++)
          put(w, {
            phase: "bridge",
            kind: "bridge",
            toward: main.race.kind,
            weeksToGo: main.week - w,
          });
        put(main.week, { phase: "race", kind: "race", toward: main.race.kind, weeksToGo: 0 });
      } else {
        const next = mains[i + 1];
        const clusterTri =
          next !== undefined &&
          next.day - main.day <= CLUSTER_1.numbers.gapMaxDays.value &&
          isTriathlon(next.race.kind);
        lead(main, cursor, run, clusterTri, rehab, put);
      }
    }
    const after = aftermaths[i];
    cursor = Math.max(cursor, main.week + 1);
    if (after && after.next === null) {
      for (; cursor <= Math.floor(after.lastDay / 7); cursor++)
        put(cursor, { phase: "recovery", kind: "recovery" });
    }
    run = 3;
  });
  recoveryWeeks(Math.max(0, weeks - cursor), run, 0).forEach((light, i) => {
    const early = rehab && i + cursor < SEASON_1.numbers.rehabWeeks.value;
    put(cursor + i, {
      phase: early ? "rehab-base" : "base",
      kind: light ? "recovery" : "load",
    });
  });
  return {
    weeks: outlines.map((w, index) => w ?? { ...EMPTY, index, race: raceIn.get(index) ?? null }),
    aftermaths: aftermaths.filter((a) => a.lastDay >= 0 && a.lastDay > a.raceDay),
  };
}

export const isTriathlon = (kind: RaceKind) =>
  kind === "sprint-tri" || kind === "olympic-tri" || kind === "70.3" || kind === "ironman";

/** Marathon and longer: the tendon and the muscle need two weeks. */
export const isLongRace = (kind: RaceKind) =>
  kind === "marathon" || kind === "70.3" || kind === "ironman";

const EMPTY: WeekOutline = {
  index: 0,
  phase: "base",
  kind: "load",
  race: null,
  taper: null,
  toward: null,
  weeksToGo: null,
  peakOut: false,
  clusterTri: false,
};

/** The weeks that lead to one main race. */
function lead(
  { race, week }: Main,
  first: number,
  firstRun: number,
  clusterTri: boolean,
  rehab: boolean,
  put: (index: number, w: Partial<WeekOutline> & Pick<WeekOutline, "phase" | "kind">) => void,
) {
  const { rows, peakOut } = taperOf(race.kind);
  const taperFrom = Math.max(first, week - rows.length + 1);
  const count = Math.max(0, taperFrom - first);
  const about = { toward: race.kind, clusterTri };
  recoveryWeeks(count, firstRun, peakOut ? 2 : 1).forEach((light, i) => {
    put(first + i, {
      ...about,
      phase: phaseOf(count - i, rehab && first + i < SEASON_1.numbers.rehabWeeks.value),
      kind: light ? "recovery" : "load",
      weeksToGo: week - first - i,
      peakOut: peakOut && i === count - 1 && count > 1 && !light,
    });
  });
  for (let w = taperFrom; w <= week; w++) {
    const row = rows[rows.length - 1 - (week - w)] ?? null;
    const kind = w === week ? "race" : "taper";
    put(w, { ...about, phase: kind, kind, taper: row, weeksToGo: week - w });
  }
}

function phaseOf(weeksBeforeTaper: number, rehab: boolean): Phase {
  const { specificWeeks, buildWeeks } = SEASON_1.numbers;
  const peakWeeks = 2;
  if (weeksBeforeTaper <= peakWeeks) return "peak";
  if (weeksBeforeTaper <= peakWeeks + specificWeeks.value) return "specific";
  if (rehab) return "rehab-base";
  return weeksBeforeTaper <= peakWeeks + specificWeeks.value + buildWeeks.value ? "build" : "base";
}

function aftermathsOf(mains: readonly Main[], weeks: number): Aftermath[] {
  return mains.map(({ race, day, week }, i) => {
    const next = mains[i + 1];
    const close = next !== undefined && next.day - day <= CLUSTER_1.numbers.gapMaxDays.value;
    const span = next !== undefined && !isLongRace(race.kind) ? 1 : RECOVERY_2.numbers.weeks.value;
    const ownEnd = (week + span) * 7 + 6;
    return {
      race,
      raceDay: day,
      lastDay: Math.min(close ? next.day - 1 : ownEnd, weeks * 7 - 1),
      nextDay: close ? next.day : null,
      next: close ? next.race : null,
    };
  });
}

function racesByWeek(races: readonly Race[], start: PlainDate, from: PlainDate, weeks: number) {
  const byWeek = new Map<number, Race>();
  for (const race of races) {
    const week = Math.floor(daysBetween(start, race.date) / 7);
    const known = byWeek.get(week);
    if (race.date >= from && week < weeks && (!known || race.priority < known.priority))
      byWeek.set(week, race);
  }
  return byWeek;
}
