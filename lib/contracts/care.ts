import { z } from "zod";
import {
  injuryKinds,
  restrictionKinds,
  sides,
  spreads,
  treatmentKinds,
  treatmentStatuses,
} from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { idField, instantField, plainDateField } from "./common";
import { engineText } from "./engine-text";
import { exerciseField } from "./exercise-sets";

/* Treatments, restrictions, injuries and clearances: what people around the athlete enter. */

/** A booked course: the first and those after it, so many days apart. */
const courseField = z.strictObject({
  sessions: z.int().min(2).max(12),
  everyDays: z.int().min(1).max(28),
});

export const treatmentBody = z.strictObject({
  date: plainDateField,
  kind: z.enum(treatmentKinds),
  /** Left out: planned when the day is ahead, done otherwise. */
  status: z.enum(treatmentStatuses).optional(),
  note: z.string().max(4000).optional(),
  course: courseField.optional(),
});
export type TreatmentBody = z.output<typeof treatmentBody>;

export const treatmentPatchBody = z.strictObject({
  date: plainDateField.optional(),
  kind: z.enum(treatmentKinds).optional(),
  status: z.enum(treatmentStatuses).optional(),
  note: z.string().max(4000).optional(),
});
export type TreatmentPatch = z.output<typeof treatmentPatchBody>;

export const treatmentDto = z.object({
  id: idField,
  date: plainDateField,
  kind: z.enum(treatmentKinds),
  /** Planned: booked, or its day has passed and nobody said that it took place. */
  status: z.enum(treatmentStatuses),
  note: z.string(),
  /** Who entered it first. */
  by: z.string(),
  version: z.int().positive(),
});
export type TreatmentDto = z.output<typeof treatmentDto>;
/** `others`: the rest of a course that was entered at once. */
export const addedTreatmentDto = treatmentDto.extend({ others: z.array(treatmentDto) });
export type AddedTreatment = z.output<typeof addedTreatmentDto>;
/** What can still be brought back, so that a page can name it. */
export type DeletedTreatment = Pick<TreatmentDto, "id" | "date" | "kind">;
export const treatmentsResponse = z.object({ treatments: z.array(treatmentDto) });

export const namedExercise = z.object({ id: z.string(), name: engineText() });
export type NamedExercise = z.output<typeof namedExercise>;

export const restrictionBody = z.strictObject({
  kind: z.enum(restrictionKinds),
  from: plainDateField,
  /** Last day, inclusive; null until somebody lifts it. */
  to: plainDateField.nullish(),
  /** Minutes, metres, points of pain, kg, sets, repeats, s or degrees, by kind. */
  value: z.number().min(0).max(1_000_000).nullish(),
  /** Of a limit on one exercise its id, as the rehab pages name it; left out for the others. */
  exercise: exerciseField.nullish(),
  note: z.string().max(4000).optional(),
});
export type RestrictionBody = z.output<typeof restrictionBody>;
export const restrictionPatchBody = z.strictObject({ to: plainDateField.nullable() });
export const restrictionDto = z.object({
  id: idField,
  kind: z.enum(restrictionKinds),
  from: plainDateField,
  to: plainDateField.nullable(),
  value: z.number().nullable(),
  exercise: namedExercise.nullable(),
  note: z.string(),
  /** Who set it. */
  by: z.string(),
  /** The athlete's day on which it was set; `from` may be another. */
  setOn: plainDateField,
  /** The one who asks set it. */
  own: z.boolean(),
  version: z.int().positive(),
});
export type RestrictionDto = z.output<typeof restrictionDto>;
/** A limit whose last day was set, and what that gave back. */
export const endedRestrictionDto = restrictionDto.extend({
  /**
   * Sessions it had cut: standing again, or waiting for a yes, by the athlete's own setting. Null for
   * those who do not see the plan.
   */
  back: z
    .object({
      applied: z.int(),
      proposed: z.int(),
      /** The season was built while it stood and holds none of what it forbade. */
      builtUnder: z.boolean(),
    })
    .nullable(),
});
export type EndedRestrictionDto = z.output<typeof endedRestrictionDto>;

export const restrictionsResponse = z.object({
  restrictions: z.array(restrictionDto),
  /** Exercises a limit may name; empty for those who do not see the injury. */
  exercises: z.array(namedExercise),
});

/** What the athlete's pages tell of a limit on sitting. */
export type SittingLimit = {
  /** At a stretch. */
  readonly minutes: number;
  readonly by: string;
  /** The one who reads it entered it. */
  readonly own: boolean;
  readonly since: PlainDate;
  /** Today or tomorrow, where days away begin or end. */
  readonly journey: PlainDate | null;
};

/** A protocol in one version, as the method page names them. */
const protocolField = z.strictObject({
  id: z.string().min(1).max(64),
  version: z.int().min(1).max(1000),
});

export const injuryDto = z.object({
  id: idField,
  kind: z.enum(injuryKinds),
  side: z.enum(sides),
  since: plainDateField,
  rehabStage: z.int(),
  spread: z.enum(spreads),
  /** The day it was over; null while it lasts. */
  resolvedOn: plainDateField.nullable(),
  /** The protocol a person chose; null: the usual one in its first version. */
  protocol: protocolField.nullable(),
  /** Those a person may choose for it now, the usual one first. */
  protocols: z.array(protocolField.extend({ title: z.string(), when: z.string() })),
  version: z.int().positive(),
});
export type InjuryDto = z.output<typeof injuryDto>;
const injuryFields = {
  side: z.enum(sides),
  since: plainDateField,
  /** Recorded once, so that "wider than before" has a before. */
  spread: z.enum(spreads),
};
/** It begins at rehab stage 1: no stage is taken for granted. */
export const injuryBody = z.strictObject({
  ...injuryFields,
  kind: z.enum(injuryKinds),
  spread: injuryFields.spread.optional(),
});
export type InjuryBody = z.output<typeof injuryBody>;
export const injuryPatchBody = z
  .strictObject({
    ...injuryFields,
    resolvedOn: plainDateField.nullable(),
    protocol: protocolField.nullable(),
  })
  .partial();
export type InjuryPatchBody = z.output<typeof injuryPatchBody>;
export const injuriesResponse = z.object({ injuries: z.array(injuryDto) });

/** A person lifts a "See someone" state; the words of who said so are kept. */
export const clearanceBody = z.strictObject({ note: z.string().trim().min(3).max(2000) });
export type ClearanceBody = z.output<typeof clearanceBody>;
export const clearanceDto = z.object({
  id: idField,
  date: plainDateField,
  note: z.string(),
  createdAt: instantField,
});
export type ClearanceDto = z.output<typeof clearanceDto>;
export const clearancesResponse = z.object({ clearances: z.array(clearanceDto) });
