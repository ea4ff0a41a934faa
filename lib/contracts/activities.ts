import { z } from "zod";
import { roles, sports } from "@/lib/engine/model";
import { activityShape, idField, instantField, plainDateField } from "./common";
import { engineText } from "./engine-text";
import { isPossible } from "./fastest";

/** Has its German among the problems. */
export const TOO_FAST = "Nobody is that fast. Check time and distance.";
const note = z.string().max(4000);
/** The planned session of that day, in another sport, that it was done instead of. */
const insteadOf = idField.nullish();

/** The activity of a case file plus a free note. */
export const activityBody = z
  .strictObject({ ...activityShape, insteadOf, note: note.nullish() })
  .refine(isPossible, { path: ["distanceM"], error: TOO_FAST });
export type ActivityBody = z.output<typeof activityBody>;

export const activityPatchBody = z.strictObject({
  ...activityShape,
  date: activityShape.date.optional(),
  sport: activityShape.sport.optional(),
  durationS: activityShape.durationS.optional(),
  insteadOf,
  note: note.nullish(),
});
export type ActivityPatch = z.output<typeof activityPatchBody>;

export const activityDto = z.object({
  id: idField,
  date: plainDateField,
  sport: z.enum(sports),
  role: z.enum(roles).nullable(),
  durationS: z.number(),
  distanceM: z.number().nullable(),
  rpe: z.number().nullable(),
  ascentM: z.number().nullable(),
  aeroS: z.number().nullable(),
  fitnessLoad: z.number(),
  tissueLoad: z.number(),
  /** The same under the shallowest and the steepest answer to what speed costs a tendon. */
  tissueRange: z.object({ low: z.number(), high: z.number() }),
  /** The planned session it answers as planned. */
  sessionId: idField.nullable(),
  /** The planned session it was done instead of, that session's sport and title; null where none stands. */
  insteadOf: idField.nullable(),
  insteadOfSport: z.enum(sports).nullable(),
  insteadOfTitle: engineText().nullable(),
  note: z.string(),
  /** Spread from weeks the athlete remembered, not logged one by one. */
  summary: z.boolean(),
  /** Read from a service's file, not typed. */
  imported: z.boolean(),
  version: z.int().positive(),
});
export type ActivityDto = z.output<typeof activityDto>;

/** One entry as it stood, from the moment it was written until the next version. */
export const activityVersionDto = z.object({
  version: z.int().positive(),
  kind: z.enum(["logged", "edited", "deleted", "restored"]),
  at: instantField,
  date: plainDateField,
  sport: z.enum(sports),
  role: z.enum(roles).nullable(),
  durationS: z.number(),
  distanceM: z.number().nullable(),
  rpe: z.number().nullable(),
  /** Title of the planned session it was said to be instead of, while that session is there. */
  insteadOfTitle: engineText().nullable(),
  note: z.string(),
});
export type ActivityVersion = z.output<typeof activityVersionDto>;
/** Oldest first. */
export const activityHistory = z.object({ versions: z.array(activityVersionDto) });

export const activitiesQuery = z.strictObject({
  from: plainDateField.optional(),
  to: plainDateField.optional(),
});
export type ActivitiesQuery = z.output<typeof activitiesQuery>;
export const activitiesResponse = z.object({ activities: z.array(activityDto) });
