import type { Activity, CheckIn, Sport } from "@/lib/engine/model";
import { type PlainDate, plainDate } from "@/lib/engine/plain-date";

/** One person's day as logged; null where nothing was written. */
export type LogRow = {
  readonly person: string;
  readonly date: PlainDate;
  /** 1 sore ... 5 not sore. */
  readonly soreness: number | null;
  readonly stress: number | null;
  /** 0..10. */
  readonly readiness: number | null;
  readonly sleepH: number | null;
  readonly restingHr: number | null;
  readonly sessionMin: number | null;
  readonly srpeLoad: number | null;
  readonly activities: string;
  readonly injuries: string;
};

const painOf: Readonly<Record<number, number>> = { 5: 0, 4: 0, 3: 1, 2: 3, 1: 5 };
const stressOf: Readonly<Record<number, number>> = { 5: 0, 4: 3, 3: 5, 2: 7, 1: 10 };

/** Rows of the joined log, a plain table without quoted commas; in order of person and day. */
export function dayRows(csv: string): LogRow[] {
  const [head = "", ...lines] = csv.trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines
    .map((line): LogRow => {
      const cells = line.split(",");
      const text = (name: string) => cells[columns.indexOf(name)] ?? "";
      const number = (name: string) => (text(name) === "" ? null : Number(text(name)));
      return {
        person: text("person"),
        date: plainDate(text("date")),
        soreness: number("soreness"),
        stress: number("stress"),
        readiness: number("readiness"),
        sleepH: number("sleep_duration_h"),
        restingHr: number("resting_hr_bpm"),
        sessionMin: number("session_min"),
        srpeLoad: number("srpe_load"),
        activities: text("activities"),
        injuries: text("injuries"),
      };
    })
    .toSorted((a, b) => (`${a.person} ${a.date}` < `${b.person} ${b.date}` ? -1 : 1));
}

/** No wellness entry is no check-in. */
export function toCheckIn({ date, soreness, stress, sleepH, restingHr }: LogRow): CheckIn[] {
  const morningPain = soreness === null ? undefined : painOf[soreness];
  const high = stress === null ? undefined : stressOf[stress];
  if (morningPain === undefined) return [];
  return [
    {
      date,
      morningPain,
      ...(high === undefined ? {} : { stress: high }),
      ...(sleepH === null ? {} : { sleepHours: sleepH }),
      ...(restingHr === null ? {} : { restingHr: Math.round(restingHr) }),
    },
  ];
}

export function toActivities({ date, sessionMin, srpeLoad, activities }: LogRow): Activity[] {
  if (sessionMin === null || sessionMin === 0) return [];
  const kinds = [...new Set(activities.split(";").flatMap(kindsOf))];
  const rpe = srpeLoad === null ? null : Math.min(10, srpeLoad / sessionMin);
  return kinds.map(({ sport, role }) => ({
    date,
    sport,
    role,
    durationS: (sessionMin * 60) / kinds.length,
    distanceM: null,
    rpe,
    ascentM: null,
    aeroS: null,
  }));
}

type Kind = { readonly sport: Sport; readonly role: Activity["role"] };
const run: Kind = { sport: "run", role: null };
const soccer: Kind = { sport: "run", role: "intervals" };
const strength: Kind = { sport: "strength", role: "strength" };
const other: Kind = { sport: "elliptical", role: null };

/** "individual+strength+running": what was done, without who with. */
function kindsOf(entry: string): Kind[] {
  const names = entry.split("+");
  const known = [
    ...(names.includes("running") ? [run] : []),
    ...(names.includes("soccer") ? [soccer] : []),
    ...(names.includes("strength") ? [strength] : []),
  ];
  return known.length > 0 ? known : [other];
}
