import { z } from "zod";
import {
  type AthleteRecord,
  athleteLevels,
  type Block,
  bodySides,
  gear,
  injuryKinds,
  loadTestKinds,
  type PartialTargets,
  priorities,
  type RehabStage,
  raceKinds,
  restrictionKinds,
  sexes,
  sides,
  spreads,
  treatmentKinds,
} from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { withEvenings } from "@/lib/engine/symptoms/evenings";
import { type Fault, faultsAcross } from "./case-file-faults";
import {
  activityShape,
  blockShape,
  checkInShape,
  painField,
  plainDateField,
  toActivity,
  toCheckIn,
} from "./common";
import { exerciseField } from "./exercise-sets";
import { faultsOf, plainMessage } from "./faults";

const minutesOfDay = z.int().min(0).max(1440);

const athleteFields = z.strictObject({
  birthYear: z.int().min(1900).max(2200).nullish(),
  sex: z.enum(sexes).nullish(),
  timeZone: z.string().refine(isTimeZone, { error: "must be a time zone such as Europe/London" }),
  level: z.enum(athleteLevels),
  availabilityMin: z.strictObject({
    mon: minutesOfDay,
    tue: minutesOfDay,
    wed: minutesOfDay,
    thu: minutesOfDay,
    fri: minutesOfDay,
    sat: minutesOfDay,
    sun: minutesOfDay,
  }),
  runThresholdPaceSPerKm: z.number().min(120).max(900).nullish(),
  easyPaceSPerKm: z.number().min(140).max(1200).nullish(),
  cssSPer100m: z.number().min(45).max(300).nullish(),
  ftpW: z.number().min(30).max(600).nullish(),
  thresholdHrBpm: z.number().min(80).max(230).nullish(),
  maxHrBpm: z.number().min(90).max(240).nullish(),
  lacks: z.array(z.enum(gear)).nullish(),
});

const injuryFields = z.strictObject({
  kind: z.enum(injuryKinds),
  side: z.enum(sides),
  since: plainDateField,
  rehabStage: z.int().min(1).max(4).optional(),
  spread: z.enum(spreads).nullish(),
});

const raceFields = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  date: plainDateField,
  kind: z.enum(raceKinds),
  priority: z.enum(priorities),
});

const restrictionFields = z.strictObject({
  kind: z.enum(restrictionKinds),
  from: plainDateField,
  to: plainDateField.nullish(),
  value: z.number().min(0).max(1_000_000).nullish(),
  /** Of a limit on one exercise its id. */
  exercise: exerciseField.nullish(),
});

/** The protocol decisions are made by, and what a named person set in it; absent: the first version. */
const protocolFields = z.strictObject({
  id: z.string().min(1).max(64),
  version: z.int().min(1).max(1000),
  edits: z
    .array(
      z.strictObject({
        rule: z.string().min(1).max(64),
        number: z.string().min(1).max(64),
        value: z.number(),
        by: z.string().min(1).max(200),
        from: plainDateField,
        to: plainDateField.nullish(),
      }),
    )
    .max(2000)
    .optional(),
});

const many = 20_000;

/** Sets of exercises that were done. They decide nothing; they are the athlete's all the same. */
const exerciseSetFields = z.strictObject({
  date: plainDateField,
  exercise: exerciseField,
  side: z.enum(sides),
  set: z.int().min(1).max(50),
  reps: z.int().min(1).max(500).nullish(),
  holdS: z.int().min(1).max(3600).nullish(),
  distanceM: z.int().min(1).max(10_000).nullish(),
  loadKg: z.number().min(0).max(500).nullish(),
  pain: painField.nullish(),
  note: z.string().max(500).nullish(),
});

/** Beside the record; they decide nothing. */
const loadTestFields = z.strictObject({
  date: plainDateField,
  kind: z.enum(loadTestKinds),
  side: z.enum(bodySides),
  value: z.number().min(0).max(1000),
  pain: painField.nullish(),
  note: z.string().max(200).nullish(),
});

const awayFields = z.strictObject({ from: plainDateField, to: plainDateField });

/** What a case file may say, field by field. */
export const caseFileFields = z.strictObject({
  format: z.literal("rebound-case/1"),
  start: plainDateField,
  today: plainDateField,
  athlete: athleteFields,
  injury: injuryFields.nullish(),
  protocol: protocolFields.nullish(),
  races: z.array(raceFields).max(50).optional(),
  activities: z
    .array(
      z.strictObject({
        ...activityShape,
        id: z.string().max(64).optional(),
        /** Key of the planned session it was done instead of. */
        insteadOf: z.string().max(64).nullish(),
      }),
    )
    .max(many)
    .optional(),
  checkIns: z
    .array(z.strictObject({ ...checkInShape, date: plainDateField }))
    .max(many)
    .optional(),
  evenings: z
    .array(
      z.strictObject({
        date: plainDateField,
        duringPain: painField.optional(),
        afterPain: painField.optional(),
      }),
    )
    .max(many)
    .optional(),
  treatments: z
    .array(z.strictObject({ date: plainDateField, kind: z.enum(treatmentKinds) }))
    .max(many)
    .optional(),
  restrictions: z.array(restrictionFields).max(500).optional(),
  blocks: z
    .array(
      z.strictObject({ ...blockShape, id: z.string().min(1).max(64), version: z.int().optional() }),
    )
    .max(200)
    .optional(),
  away: z.array(awayFields).max(2000).optional(),
  exerciseSets: z.array(exerciseSetFields).max(100_000).optional(),
  loadTests: z.array(loadTestFields).max(10_000).optional(),
  clearances: z
    .array(z.strictObject({ date: plainDateField }))
    .max(500)
    .optional(),
});
type CaseFields = z.output<typeof caseFileFields>;

export type { Fault };
export type CaseFile = {
  readonly start: PlainDate;
  readonly today: PlainDate;
  readonly record: AthleteRecord;
};
export type ParsedCase =
  | { readonly ok: true; readonly case: CaseFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a case file. Bad data is an answer, not an exception: every fault is listed at once, each
 * with the path of the field (`checkIns[0].morningPain`) and a plain sentence.
 */
export function parseCase(json: unknown): ParsedCase {
  const parsed = caseFileFields.safeParse(json, { error: plainMessage });
  const faults = [...(parsed.success ? [] : faultsOf(parsed.error)), ...faultsAcross(json)];
  if (!parsed.success || faults.length > 0) return { ok: false, faults: unique(faults) };
  return { ok: true, case: toCase(parsed.data) };
}

function toCase(fields: CaseFields): CaseFile {
  const { athlete, injury } = fields;
  return {
    start: fields.start,
    today: fields.today,
    record: {
      athlete: {
        birthYear: athlete.birthYear ?? null,
        sex: athlete.sex ?? null,
        timeZone: athlete.timeZone,
        level: athlete.level,
        availabilityMin: athlete.availabilityMin,
        runThresholdPaceSPerKm: athlete.runThresholdPaceSPerKm ?? null,
        easyPaceSPerKm: athlete.easyPaceSPerKm ?? null,
        cssSPer100m: athlete.cssSPer100m ?? null,
        ftpW: athlete.ftpW ?? null,
        ...(athlete.thresholdHrBpm == null ? {} : { thresholdHrBpm: athlete.thresholdHrBpm }),
        ...(athlete.maxHrBpm == null ? {} : { maxHrBpm: athlete.maxHrBpm }),
        ...(athlete.lacks == null ? {} : { lacks: athlete.lacks }),
      },
      injury: injury
        ? {
            kind: injury.kind,
            side: injury.side,
            since: injury.since,
            // Nobody said more than the first stage, so nothing more is assumed.
            rehabStage: (injury.rehabStage ?? 1) as RehabStage,
            spread: injury.spread ?? "focal",
          }
        : null,
      races: fields.races ?? [],
      activities: (fields.activities ?? []).map((a) => ({
        ...(a.id === undefined ? {} : { id: a.id }),
        ...toActivity(a),
        ...(a.insteadOf == null ? {} : { insteadOf: a.insteadOf }),
      })),
      checkIns: withEvenings(
        (fields.checkIns ?? []).map(toCheckIn).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
        (fields.evenings ?? []).map(({ date, duringPain, afterPain }) => ({
          date,
          ...(duringPain === undefined ? {} : { duringPain }),
          ...(afterPain === undefined ? {} : { afterPain }),
        })),
      ),
      treatments: fields.treatments ?? [],
      restrictions: (fields.restrictions ?? []).map((r) => ({
        kind: r.kind,
        from: r.from,
        to: r.to ?? null,
        value: r.value ?? null,
        ...(r.exercise ? { exercise: r.exercise } : {}),
      })),
      blocks: (fields.blocks ?? []).map(toBlock),
      clearances: fields.clearances ?? [],
      ...(fields.away ? { away: fields.away } : {}),
      ...(fields.protocol
        ? {
            protocol: {
              id: fields.protocol.id,
              version: fields.protocol.version,
              edits: (fields.protocol.edits ?? []).map((e) => ({ ...e, to: e.to ?? null })),
            },
          }
        : {}),
    },
  };
}

function toBlock(block: NonNullable<CaseFields["blocks"]>[number]): Block {
  return {
    id: block.id,
    phase: block.phase,
    start: block.start,
    end: block.end,
    targets: block.targets ? (withoutUndefined(block.targets) as PartialTargets) : null,
    locked: block.locked ?? false,
    notes: block.notes ?? "",
  };
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => [k, typeof v === "object" && v !== null ? withoutUndefined(v) : v]),
  );
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((f) => [`${f.path} ${f.message}`, f])).values()];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What an export answers: the fields of a case file. */
export type CaseExport = CaseFields;
