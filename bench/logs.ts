import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Activity, Assessment, AthleteRecord, CheckIn, State } from "@/lib/engine/model";
import { states } from "@/lib/engine/model";
import { addDays, daysBetween, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { dayRows, type LogRow, toActivities, toCheckIn } from "./log-rows";

/*
 * Real wellness logs through the state function, by the mapping of docs/evidence/logs.md. Soreness is
 * not pain: this shows how stable the states are, not how well they detect.
 */

const BEFORE_DAYS = 7;
const HEALTHY_FROM_DAYS = 14;
const legs = /hip|groin|thigh|hamstring|knee|calf|leg|ankle|foot|achilles/;

type Person = {
  readonly id: string;
  readonly rows: readonly LogRow[];
  readonly hasInjuryLog: boolean;
  readonly days: readonly Assessment[];
  readonly thinned: readonly Assessment[];
};

export function logsBench(): void {
  const folder = process.env.REBOUND_LOGS ?? "";
  const file = path.join(folder, "daily.csv");
  if (folder === "" || !existsSync(file)) {
    process.stdout.write("logs: left out, for REBOUND_LOGS names no folder with a daily.csv\n");
    return;
  }
  const people = peopleOf(dayRows(readFileSync(file, "utf8")), folder);
  process.stdout.write(
    [
      `logs: ${people.length} people, ${sum(people.map((p) => p.days.length))} days, ${sum(people.map((p) => p.rows.filter((r) => r.soreness !== null).length))} check-ins`,
      ...calledRows(people),
      ...causeRows(people),
      "",
      ...stabilityRows(people),
      "",
      ...reportRows(people),
      "",
    ].join("\n"),
  );
}

function peopleOf(rows: readonly LogRow[], folder: string): Person[] {
  const ids = [...new Set(rows.map((r) => r.person))];
  return ids.map((id) => {
    const own = rows.filter((r) => r.person === id);
    const checkIns = own.flatMap(toCheckIn);
    const record = (answers: readonly CheckIn[]) => recordOf(own.flatMap(toActivities), answers);
    const first = checkIns[0]?.date ?? plainDate("2019-11-01");
    const last = own.at(-1)?.date ?? first;
    return {
      id,
      rows: own,
      hasInjuryLog: existsSync(path.join(folder, "raw", id, "injury.csv")),
      days: assessDays(record(checkIns), first, last),
      thinned: assessDays(record(checkIns.filter((_, i) => i % 4 !== 3)), first, last),
    };
  });
}

function recordOf(activities: readonly Activity[], checkIns: readonly CheckIn[]): AthleteRecord {
  return {
    athlete: {
      birthYear: null,
      sex: null,
      timeZone: "Europe/Oslo",
      level: "intermediate",
      availabilityMin: { mon: 60, tue: 60, wed: 60, thu: 60, fri: 60, sat: 60, sun: 60 },
      runThresholdPaceSPerKm: null,
      easyPaceSPerKm: null,
      cssSPer100m: null,
      ftpW: null,
    },
    injury: null,
    races: [],
    activities,
    checkIns,
    treatments: [],
    restrictions: [],
    blocks: [],
    clearances: [],
  };
}

type Group = "before an injury" | "healthy" | "low readiness";

function groupsOf({ rows, hasInjuryLog }: Person, date: PlainDate): Group[] {
  const reports = rows.filter((r) => r.injuries !== "");
  const near = reports.some(
    (r) => legs.test(r.injuries) && date <= r.date && daysBetween(date, r.date) <= BEFORE_DAYS,
  );
  if (near) return ["before an injury"];
  const clear = reports.every((r) => Math.abs(daysBetween(date, r.date)) > HEALTHY_FROM_DAYS);
  if (!hasInjuryLog || !clear) return [];
  const readiness = rows.find((r) => r.date === date)?.readiness ?? null;
  return readiness !== null && readiness >= 1 && readiness <= 3
    ? ["healthy", "low readiness"]
    : ["healthy"];
}

/** How often each state was called, by group of days: all days, and those with a check-in. */
function calledRows(people: readonly Person[]): string[] {
  const groups: readonly Group[] = ["before an injury", "healthy", "low readiness"];
  const head = ["days".padEnd(34), "n", ...states].map((t) => t.padStart(8)).join("");
  const line = (name: string, of: readonly State[]) =>
    [
      name.padEnd(34),
      String(of.length).padStart(8),
      ...states.map((s) => share(of.filter((x) => x === s).length, of.length).padStart(8)),
    ].join("");
  const answered = new Map(
    people.map((p) => [p, new Set(p.rows.filter((r) => r.soreness !== null).map((r) => r.date))]),
  );
  return [
    head,
    ...groups.flatMap((group) => {
      const days = people.flatMap((p) =>
        p.days
          .filter((d) => groupsOf(p, d.date).includes(group))
          .map((d) => ({ state: d.state, told: answered.get(p)?.has(d.date) ?? false })),
      );
      return [
        line(
          group,
          days.map((d) => d.state),
        ),
        line(
          "  of them with a check-in",
          days.filter((d) => d.told).map((d) => d.state),
        ),
      ];
    }),
  ];
}

/** What called Watch or a flare on healthy days; a day on the way down has STEP-DOWN first. */
function causeRows(people: readonly Person[]): string[] {
  const counts = new Map<string, number>();
  for (const p of people)
    for (const d of p.days) {
      if (d.state === "green" || !groupsOf(p, d.date).includes("healthy")) continue;
      const rule = `${d.state} ${d.rules[0] ?? "none"}`;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    `away from green on healthy days, by the first rule of the day: ${ordered.map(([rule, n]) => `${rule} ${n}`).join(", ")}`,
  ];
}

function stabilityRows(people: readonly Person[]): string[] {
  const head = ["person", "days", "turns/100", "longest", "differs"]
    .map((t) => t.padStart(11))
    .join("");
  return [
    "stability: turns of state per 100 days, longest stretch away from green (days), days that differ with every fourth check-in left out",
    head,
    ...people.map(({ id, days, thinned }) => {
      const turns = days.filter((d, i) => i > 0 && d.state !== days[i - 1]?.state).length;
      const differs = days.filter((d, i) => d.state !== thinned[i]?.state).length;
      return [
        id,
        String(days.length),
        ((100 * turns) / days.length).toFixed(1),
        String(longestAway(days)),
        share(differs, days.length),
      ]
        .map((t) => t.padStart(11))
        .join("");
    }),
  ];
}

function longestAway(days: readonly Assessment[]): number {
  let longest = 0;
  let now = 0;
  for (const d of days) {
    now = d.state === "green" ? 0 : now + 1;
    longest = Math.max(longest, now);
  }
  return longest;
}

/** The eight mornings up to each report of hip, leg or foot. */
function reportRows(people: readonly Person[]): string[] {
  const marks: Record<State, string> = { green: "g", amber: "A", red: "R", refer: "S" };
  return [
    "reports of hip, leg or foot: the eight mornings up to the report (g settled, A Watch, R flare, S see someone; . no log)",
    ...people.flatMap((p) =>
      p.rows
        .filter((r) => legs.test(r.injuries))
        .map(({ date, injuries }) => {
          const mornings = Array.from({ length: BEFORE_DAYS + 1 }, (_, i) => {
            const day = addDays(date, i - BEFORE_DAYS);
            const found = p.days.find((d) => d.date === day);
            return found ? marks[found.state] : ".";
          });
          return `  ${p.id} ${date} ${mornings.join(" ")}  ${injuries}`;
        }),
    ),
  ];
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const share = (part: number, of: number) =>
  of === 0 ? "-" : `${((100 * part) / of).toFixed(1)} %`;
