import type { FileSource, Sport } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { fromFar, fromSwim } from "@/lib/format/units";
import { dayIn } from "@/lib/format/zone-clock";
import { type ColumnFault, cellsBy, readerFor } from "./columns";
import { fractionOf } from "./numbers";
import { readTable, type TableFault } from "./read-table";
import { withoutRepeats } from "./repeats";
import type { FileDistance, ServiceRow } from "./service-row";
import { sportNamed } from "./sports";

/**
 * Days before today that are read. Our choice: half a year, which is what a plan starts from (four
 * and twelve weeks) and what is looked at for a rise before an injury.
 */
export const DAYS_BACK = 182;
/** Activities in those days at most, eleven a day. Our choice: more is no one person's training. */
const ACTIVITIES_MAX = 2000;
const TYPES_MAX = 20;
const TYPE_CHARACTERS_MAX = 40;
const SAMPLES = 3;

export type FileActivity = {
  readonly date: PlainDate;
  readonly startedAt: Date | null;
  readonly sport: Sport;
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly rpe: number | null;
  readonly ascentM: number | null;
};

/** Why rows stay out of the log; how many of each. */
const leftOutReasons = [
  "older",
  "ahead",
  "notDone",
  "unreadable",
  "impossible",
  "repeated",
] as const;
export type LeftOut = Record<(typeof leftOutReasons)[number], number>;

/** What only the person can tell. Kilometres or miles, and metres or yards in water. */
export type UnitQuestion = {
  readonly about: "distance" | "swim";
  readonly samples: readonly UnitSample[];
};
export type UnitSample = {
  readonly date: PlainDate;
  readonly sport: Sport;
  /** The number as it stands in the file. */
  readonly written: string;
  readonly durationS: number;
};

export type FileFault = TableFault | ColumnFault;

export type ReadFile =
  | { readonly fault: FileFault }
  | {
      readonly fault: null;
      readonly source: FileSource;
      readonly rows: number;
      /** Oldest first. While a question is open, the distances it is about are unknown. */
      readonly activities: readonly FileActivity[];
      readonly leftOut: LeftOut;
      /** Sports the log does not know, in the file's words. */
      readonly otherTypes: readonly { readonly type: string; readonly count: number }[];
      readonly questions: readonly UnitQuestion[];
    };

export type Asked = {
  readonly today: PlainDate;
  readonly timeZone: string;
  /** Of the file, not of the reader. */
  readonly distanceUnit?: "km" | "mi" | undefined;
  readonly swimUnit?: "m" | "yd" | undefined;
};

/** One exported list of activities as activities of the log, and all that stays out of it, with why. */
export function readFile(text: string, asked: Asked): ReadFile {
  const table = readTable(text);
  if ("code" in table) return { fault: table };
  const reader = readerFor(table.header);
  if ("code" in reader) return { fault: reader };

  const cells = cellsBy(table.header);
  const fraction =
    fractionOf(table.rows.map((row) => cells(row)("Distance"))) ?? fractionOf(table.rows.flat());
  const traits = { fraction, dayOf: (at: Date) => dayIn(asked.timeZone, at) };
  const leftOut: LeftOut = {
    ...{ older: 0, ahead: 0, notDone: 0, unreadable: 0, impossible: 0, repeated: 0 },
  };
  const types = new Map<string, number>();
  const samples: Record<UnitQuestion["about"], UnitSample[]> = { distance: [], swim: [] };
  const found: Found[] = [];
  for (const cellsOfRow of table.rows) {
    const row = reader.read(cells(cellsOfRow), traits);
    const judged = judge(row, asked);
    if (judged === "other-type") types.set(nameOf(row), (types.get(nameOf(row)) ?? 0) + 1);
    else if (typeof judged === "string") leftOut[judged] += 1;
    else found.push(judged);
  }
  if (found.length > ACTIVITIES_MAX) {
    return { fault: { code: "too-many-rows", most: ACTIVITIES_MAX } };
  }
  const once = withoutRepeats(found);
  leftOut.repeated = found.length - once.length;
  for (const { sport, date, durationS, open } of once) {
    if (open) samples[open.about].push({ date, sport, durationS, written: open.written });
  }
  return {
    fault: null,
    source: reader.source,
    rows: table.rows.length,
    activities: once.map(toActivity),
    leftOut,
    otherTypes: mostFirst(types),
    questions: (["distance", "swim"] as const)
      .filter((about) => samples[about].length > 0)
      .map((about) => ({ about, samples: samples[about].slice(-SAMPLES).reverse() })),
  };
}

/** An activity with what its repeats are known by. */
export type Found = FileActivity & {
  readonly id: string;
  readonly atMs: number | null;
  /** A distance whose unit is not known yet. */
  readonly open: { readonly about: UnitQuestion["about"]; readonly written: string } | null;
};

function judge(row: ServiceRow, asked: Asked): Found | keyof LeftOut | "other-type" {
  const { moment } = row;
  if (!moment) return "unreadable";
  if (moment.date < addDays(asked.today, -DAYS_BACK)) return "older";
  if (moment.date > asked.today) return "ahead";
  if (!row.done) return "notDone";
  const sport = sportNamed(row.type);
  if (!sport) return "other-type";
  if (row.durationS === null) return "unreadable";
  const durationS = Math.round(row.durationS);
  const distance = sizeOf(row.distance, sport, asked);
  const distanceM = distance.metres === null ? null : Math.round(distance.metres) || null;
  if (!isPossible(sport, durationS, distanceM)) return "impossible";
  const { date, atMs, startedAt } = moment;
  const ascentM =
    row.ascentM !== null && row.ascentM >= 0 && row.ascentM <= 20_000 ? row.ascentM : null;
  return {
    ...{ date, atMs, startedAt, sport, durationS, distanceM, rpe: row.rpe, ascentM, id: row.id },
    open: distance.open,
  };
}

function sizeOf(
  distance: FileDistance,
  sport: Sport,
  { distanceUnit, swimUnit }: Asked,
): { metres: number | null; open: Found["open"] } {
  if ("metres" in distance) return { metres: distance.metres, open: null };
  const { number, written } = distance;
  if (sport === "swim") {
    if (swimUnit) return { metres: fromSwim(number, { distanceUnit: "km", swimUnit }), open: null };
    return { metres: null, open: { about: "swim", written } };
  }
  if (distanceUnit) {
    return { metres: fromFar(number, { distanceUnit, swimUnit: "m" }), open: null };
  }
  return { metres: null, open: { about: "distance", written } };
}

/** Faster than this over a whole activity is a slip of the file, m/s. Our choice, above any record. */
const fastest: Readonly<Record<Sport, number>> = {
  ...{ run: 7, bike: 25, swim: 2.5, hike: 5, walk: 5 },
  ...{ "aqua-jog": 2.5, elliptical: 12, strength: 12, mobility: 12 },
};
const DAY_S = 86_400;
const LONGEST_M = 1_000_000;

function isPossible(sport: Sport, durationS: number, distanceM: number | null): boolean {
  if (durationS <= 0 || durationS > DAY_S) return false;
  if (distanceM === null) return true;
  return distanceM > 0 && distanceM <= LONGEST_M && distanceM / durationS <= fastest[sport];
}

function toActivity({ date, startedAt, sport, durationS, distanceM, rpe, ascentM }: Found) {
  return { date, startedAt, sport, durationS, distanceM, rpe, ascentM };
}

/** To be shown: without signs that have no shape, some of which no database takes either. */
function nameOf({ type }: ServiceRow): string {
  return [...type.replace(/[\p{C}\uFFFD]+/gu, "")].slice(0, TYPE_CHARACTERS_MAX).join("").trim();
}

function mostFirst(types: ReadonlyMap<string, number>) {
  const all = [...types].map(([type, count]) => ({ type, count }));
  all.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
  const rest = all.slice(TYPES_MAX).reduce((sum, { count }) => sum + count, 0);
  return [...all.slice(0, TYPES_MAX), ...(rest > 0 ? [{ type: "", count: rest }] : [])];
}
