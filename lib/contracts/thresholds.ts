import { z } from "zod";
import { idField, plainDateField } from "./common";
import { engineText } from "./engine-text";

/* Numbers of rules that a coach or physio set for one athlete, inside the engine's bounds. */

/** Rule and number as the method page names them: `STATE-AMBER-MORNING`, `from`. */
const named = { rule: z.string().min(1).max(64), number: z.string().min(1).max(64) };

export const thresholdBody = z.strictObject({
  ...named,
  value: z.number(),
  /** Today or later: earlier days stay as they were decided. */
  from: plainDateField,
  /** Last day, inclusive; null until somebody takes it back. */
  to: plainDateField.nullish(),
});
export type ThresholdBody = z.output<typeof thresholdBody>;
export const thresholdPatchBody = z.strictObject({ to: plainDateField });

export const thresholdDto = z.object({
  id: idField,
  ...named,
  title: z.string(),
  value: z.number(),
  unit: z.string(),
  from: plainDateField,
  to: plainDateField.nullable(),
  by: z.string(),
  role: z.enum(["coach", "physio"]),
  /** Whether this viewer may end it. */
  mayEnd: z.boolean(),
  version: z.int().positive(),
});
export type ThresholdDto = z.output<typeof thresholdDto>;

export const adjustableNumberDto = z.object({
  ...named,
  title: z.string(),
  /** The rule in a sentence, with the numbers it has for everybody. */
  says: engineText(),
  unit: z.string(),
  /** Without anybody's edit, and in force today. */
  usual: z.number(),
  inForce: z.number(),
  min: z.number(),
  max: z.number(),
  careful: z.enum(["lower", "higher"]),
  /** A number of our own; others come from a source, and a physio alone sets them. */
  ourChoice: z.boolean(),
  /** Whether this viewer may set it. */
  maySet: z.boolean(),
});
export type AdjustableNumberDto = z.output<typeof adjustableNumberDto>;

export const thresholdsResponse = z.object({
  /** Oldest first, those that are over included. */
  thresholds: z.array(thresholdDto),
  numbers: z.array(adjustableNumberDto),
});
export type ThresholdsDto = z.output<typeof thresholdsResponse>;
