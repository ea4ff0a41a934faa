import { z } from "zod";
import { bodyPlaces, states, symptomRanges, throughDays, triggers } from "@/lib/engine/model";
import { treatmentDto } from "./care";
import { plainDateField, stiffnessCutsField } from "./common";
import { engineText } from "./engine-text";

export const symptomsQuery = z.strictObject({ range: z.enum(symptomRanges).optional() });
export type SymptomsQuery = z.output<typeof symptomsQuery>;

export const sessionTypes = [
  "easy-run",
  "long-run",
  "fast-run",
  "hill-run",
  "ride",
  "swim",
  "strength",
  "hike",
  "other",
] as const;
export type SessionType = (typeof sessionTypes)[number];

/** Mean and highest of the answers given, 0..10; null where nobody answered. */
const painsField = z.object({ mean: z.number(), highest: z.int(), answers: z.int() }).nullable();

export const typeResponseDto = z.object({
  type: z.enum(sessionTypes),
  sessions: z.int(),
  /** Sessions whose answers are enough to say accepted, tolerated or not accepted. */
  answered: z.int(),
  during: painsField,
  after: painsField,
  nextMorning: painsField,
  accepted: z.int(),
  tolerated: z.int(),
  rejected: z.int(),
});
export type TypeResponse = z.output<typeof typeResponseDto>;

export const symptomDayDto = z.object({
  date: plainDateField,
  /** Whether this morning was answered at all. */
  answered: z.boolean(),
  state: z.enum(states).nullable(),
  mayProgress: z.boolean(),
  morningPain: z.int().nullable(),
  stiffnessMin: z.number().nullable(),
  /** The worst that any session of this day left, whenever it was told. */
  duringPain: z.int().nullable(),
  afterPain: z.int().nullable(),
  /** What the next morning told of this day besides; null or absent where it did not say. */
  told: z.object({
    throughDay: z.enum(throughDays).nullable(),
    trigger: z.enum(triggers).nullable(),
    stretched: z.boolean().nullable(),
    longStridePain: z.boolean().nullable(),
    sittingHours: z.number().nullable(),
  }),
  /** Stress as this morning said it, 0..10. */
  stress: z.int().nullable(),
});
export type SymptomDay = z.output<typeof symptomDayDto>;

export const symptomsDto = z.object({
  from: plainDateField,
  /** Today, or the last booking within four weeks. */
  to: plainDateField,
  today: plainDateField,
  /** Every day from `from` to today. */
  days: z.array(symptomDayDto),
  /** Morning pain from which the rules in force say Watch, and a flare, whatever is usual. */
  watchFrom: z.number(),
  flareFrom: z.number(),
  stiffnessCuts: stiffnessCutsField,
  /** Null where the injury is not shared. */
  treatments: z.array(treatmentDto).nullable(),
  /** Days on which the plan was changed, and how many sessions; null where it is not shared. */
  planChanges: z.array(z.object({ date: plainDateField, sessions: z.int() })).nullable(),
  /** Mornings with at least one place, and how often each was named. */
  placed: z.int(),
  places: z.array(z.object({ place: z.enum(bodyPlaces), mornings: z.int() })),
  /** Null where training is not shared. */
  types: z.array(typeResponseDto).nullable(),
  /** The findings in words, from these very numbers. */
  findings: z.object({
    trend: engineText(),
    stiffness: engineText(),
    places: engineText(),
    types: engineText(),
    /** What stood beside better and worse mornings: one sentence each, none where too little was said. */
    beside: z.array(engineText()),
  }),
});
export type SymptomsDto = z.output<typeof symptomsDto>;
