import { exerciseLimitKinds, type RestrictionKind, restrictionKinds } from "@/lib/engine/model";
import { addDays, daysBetween, isPlainDate, type PlainDate } from "@/lib/engine/plain-date";
import { editFault } from "@/lib/engine/protocol/in-force";
import { protocolBy } from "@/lib/engine/rules/protocols/registry";
import type { Fault } from "./faults";

export type { Fault };

/** Our choice: three years back and ahead; longer spans are almost always a typing slip. */
const SPAN_DAYS_MAX = 1100;
const ADULT_YEARS = 18;

const valueMax: Readonly<Partial<Record<RestrictionKind, number>>> = {
  "max-run-minutes": 1440,
  "max-long-run-m": 100_000,
  "max-ride-minutes": 1440,
  "max-aero-minutes": 1440,
  "pain-ceiling": 10,
  "max-sitting-minutes": 1440,
  "max-exercise-kg": 500,
  "max-exercise-sets": 20,
  "max-exercise-reps": 500,
  "max-exercise-hold-s": 3600,
  "max-exercise-range-deg": 180,
};
/** None of these at all is the limit `no-exercise`. */
const atLeastOne: ReadonlySet<RestrictionKind> = new Set([
  "max-exercise-sets",
  "max-exercise-reps",
  "max-exercise-hold-s",
  "max-exercise-range-deg",
]);
const ofExercises: ReadonlySet<RestrictionKind> = new Set(exerciseLimitKinds);

/** True where a restriction of this kind is on one exercise, which it names. */
export function needsExercise(kind: RestrictionKind): boolean {
  return ofExercises.has(kind);
}

/** True where a restriction of this kind says nothing without a number. */
export function needsValue(kind: RestrictionKind): boolean {
  return valueMax[kind] !== undefined;
}

/** The least and the most a restriction of this kind may say; null where it says no number. */
export function valueBounds(kind: RestrictionKind): { least: number; most: number } | null {
  const most = valueMax[kind];
  return most === undefined ? null : { least: atLeastOne.has(kind) ? 1 : 0, most };
}

/** What is wrong with a restriction's `value` for its kind; null when nothing is. */
export function valueFault(kind: RestrictionKind, value: number | null): string | null {
  const bounds = valueBounds(kind);
  if (bounds === null) return value === null ? null : `must be left out for ${kind}`;
  if (value === null) return `is missing: ${kind} needs a value`;
  const { least, most } = bounds;
  return value >= least && value <= most
    ? null
    : `must be between ${least} and ${most} for ${kind}`;
}

/**
 * Faults that need two fields to see. Works on the raw document, field by field, so that they are
 * reported together with the faults inside single fields.
 */
export function faultsAcross(json: unknown): Fault[] {
  const doc = record(json);
  if (!doc) return [];
  const today = day(doc.today);
  return [
    ...spanFaults(day(doc.start), today),
    ...athleteFaults(doc, today),
    ...raceFaults(items(doc.races), today),
    ...notAfterToday("activities", items(doc.activities), today),
    ...notAfterToday("checkIns", items(doc.checkIns), today),
    ...notAfterToday("clearances", items(doc.clearances), today),
    ...repeated("checkIns", items(doc.checkIns), "date", "is a second check-in for the same day"),
    ...lateAnswerFaults(items(doc.checkIns)),
    ...restrictionFaults(items(doc.restrictions)),
    ...blockFaults(items(doc.blocks)),
    ...protocolFaults(doc),
    ...items(doc.away).flatMap((row, i) => {
      const [from, to] = [day(row.from), day(row.to)];
      return from && to && to < from
        ? [{ path: `away[${i}].to`, message: "must not be before from" }]
        : [];
    }),
  ];
}

type Row = Readonly<Record<string, unknown>>;

function spanFaults(start: PlainDate | null, today: PlainDate | null): Fault[] {
  if (!start || !today) return [];
  if (start > today) return [{ path: "start", message: "must not be after today" }];
  return daysBetween(start, today) > SPAN_DAYS_MAX
    ? [{ path: "start", message: `must be within ${SPAN_DAYS_MAX} days of today` }]
    : [];
}

function athleteFaults(doc: Row, today: PlainDate | null): Fault[] {
  const faults: Fault[] = [];
  const birthYear = record(doc.athlete)?.birthYear;
  if (today && typeof birthYear === "number" && Number(today.slice(0, 4)) - birthYear < ADULT_YEARS)
    faults.push({ path: "athlete.birthYear", message: "must be of someone who is 18 or older" });
  const since = day(record(doc.injury)?.since);
  if (today && since && since > today)
    faults.push({ path: "injury.since", message: "must not be after today" });
  return faults;
}

function raceFaults(races: readonly Row[], today: PlainDate | null): Fault[] {
  const last = today && addDays(today, SPAN_DAYS_MAX);
  const far = races.flatMap((race, i) => {
    const date = day(race.date);
    return last && date && date > last
      ? [{ path: `races[${i}].date`, message: `must be within ${SPAN_DAYS_MAX} days of today` }]
      : [];
  });
  return [...repeated("races", races, "id", "is used by another race"), ...far];
}

function notAfterToday(list: string, rows: readonly Row[], today: PlainDate | null): Fault[] {
  return rows.flatMap((row, i) => {
    const date = day(row.date);
    return today && date && date > today
      ? [{ path: `${list}[${i}].date`, message: "must not be after today" }]
      : [];
  });
}

function lateAnswerFaults(checkIns: readonly Row[]): Fault[] {
  return checkIns.flatMap((checkIn, i) => {
    const answers = items(checkIn.responses);
    const date = day(checkIn.date);
    const late = answers.flatMap((answer, k) => {
      const sessionDate = day(answer.sessionDate);
      return date && sessionDate && sessionDate >= date
        ? [
            {
              path: `checkIns[${i}].responses[${k}].sessionDate`,
              message: "must be before the check-in",
            },
          ]
        : [];
    });
    const twice = repeated(`checkIns[${i}].responses`, answers, "sessionDate", "is answered twice");
    return [...late, ...twice];
  });
}

function restrictionFaults(restrictions: readonly Row[]): Fault[] {
  return restrictions.flatMap((row, i) => {
    const path = `restrictions[${i}]`;
    const [from, to] = [day(row.from), day(row.to)];
    const kind = restrictionKinds.find((k) => k === row.kind);
    const value = typeof row.value === "number" ? row.value : null;
    const bad = kind && (row.value == null || value !== null) ? valueFault(kind, value) : null;
    return [
      ...(from && to && to < from
        ? [{ path: `${path}.to`, message: "must not be before from" }]
        : []),
      ...(bad ? [{ path: `${path}.value`, message: bad }] : []),
      ...(kind && needsExercise(kind) !== (row.exercise != null)
        ? [
            {
              path: `${path}.exercise`,
              message: needsExercise(kind)
                ? `is missing: ${kind} is on one exercise`
                : `must be left out for ${kind}`,
            },
          ]
        : []),
    ];
  });
}

function blockFaults(blocks: readonly Row[]): Fault[] {
  const faults = repeated("blocks", blocks, "id", "is used by another block");
  const spans = blocks.map((b) => ({ start: day(b.start), end: day(b.end) }));
  spans.forEach(({ start, end }, i) => {
    if (!start || !end) return;
    if (end < start) faults.push({ path: `blocks[${i}].end`, message: "must not be before start" });
    const other = spans.findIndex(
      (s, k) => k < i && s.start !== null && s.end !== null && s.start <= end && start <= s.end,
    );
    if (other >= 0)
      faults.push({ path: `blocks[${i}].start`, message: `overlaps blocks[${other}]` });
  });
  return faults;
}

/** A protocol that exists, is the injury's own, and is edited inside its bounds only. */
function protocolFaults(doc: Row): Fault[] {
  const ref = record(doc.protocol);
  if (!ref || typeof ref.id !== "string" || typeof ref.version !== "number") return [];
  const found = protocolBy(ref.id, ref.version);
  const kind = record(doc.injury)?.kind;
  const faults: Fault[] = [];
  if (!found)
    faults.push({ path: "protocol", message: `is not known: ${ref.id} in version ${ref.version}` });
  else if (typeof kind === "string" && found.kind !== kind)
    faults.push({ path: "protocol.id", message: `is not a protocol for ${kind}` });
  items(ref.edits).forEach((row, i) => {
    const { rule, number, value } = row;
    const path = `protocol.edits[${i}]`;
    const [from, to] = [day(row.from), day(row.to)];
    if (from && to && to < from)
      faults.push({ path: `${path}.to`, message: "must not be before from" });
    if (typeof rule !== "string" || typeof number !== "string" || typeof value !== "number") return;
    const fault = editFault({ rule, number, value });
    if (fault) faults.push({ path: `${path}.value`, message: fault });
  });
  return faults;
}

function repeated(list: string, rows: readonly Row[], key: string, message: string): Fault[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, i) => {
    const value = row[key];
    if (typeof value !== "string") return [];
    if (seen.has(value)) return [{ path: `${list}[${i}].${key}`, message }];
    seen.add(value);
    return [];
  });
}

function record(value: unknown): Row | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Row)
    : null;
}

/** Rows keep their index: what is not an object becomes an empty row (zod reports it). */
function items(value: unknown): Row[] {
  return Array.isArray(value) ? value.map((v: unknown) => record(v) ?? {}) : [];
}

function day(value: unknown): PlainDate | null {
  return typeof value === "string" && isPlainDate(value) ? value : null;
}
