import { z } from "zod";
import { sides } from "@/lib/engine/model";
import { idField, instantField, painField, plainDateField } from "./common";
import { engineText } from "./engine-text";

const SETS_MAX = 50;

/** Id of an exercise, or one made from a plan's own words. */
export const exerciseField = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const amounts = {
  reps: z.int().min(1).max(500).nullish(),
  holdS: z.int().min(1).max(3600).nullish(),
  distanceM: z.int().min(1).max(10_000).nullish(),
};

/**
 * One set that was done. Which one it is says the day, the exercise, the side and its number; sent
 * again with other answers it is changed.
 */
export const exerciseSetBody = z
  .strictObject({
    /** The athlete's today when left out. */
    date: plainDateField.optional(),
    sessionId: idField.nullish(),
    exercise: exerciseField,
    side: z.enum(sides),
    /** Counted per exercise and side through the day, from 1. */
    set: z.int().min(1).max(SETS_MAX),
    ...amounts,
    loadKg: z.number().min(0).max(500).nullish(),
    /** Pain during it; absent means "not asked", never zero. */
    pain: painField.nullish(),
    note: z.string().max(500).nullish(),
  })
  .refine(
    ({ reps, holdS, distanceM }) =>
      [reps, holdS, distanceM].filter((one) => one != null).length === 1,
    { error: "give one of reps, holdS and distanceM", path: ["reps"] },
  );
export type ExerciseSetBody = z.output<typeof exerciseSetBody>;

export const exerciseSetDto = z.object({
  id: idField,
  date: plainDateField,
  sessionId: idField.nullable(),
  exercise: z.string(),
  side: z.enum(sides),
  set: z.int(),
  reps: z.int().nullable(),
  holdS: z.int().nullable(),
  distanceM: z.int().nullable(),
  loadKg: z.number().nullable(),
  pain: z.int().nullable(),
  note: z.string().nullable(),
  /** The limit on this exercise that it went beyond, and who set it; null within all of them. */
  beyond: z.object({ limit: engineText(), by: z.string() }).nullable(),
  version: z.int().positive(),
  recordedAt: instantField,
});
export type ExerciseSetDto = z.output<typeof exerciseSetDto>;

export const exerciseSetsQuery = z.strictObject({
  from: plainDateField.optional(),
  to: plainDateField.optional(),
});
export type ExerciseSetsQuery = z.output<typeof exerciseSetsQuery>;
export const exerciseSetsResponse = z.object({ sets: z.array(exerciseSetDto) });
