import { z } from "zod";
import { bodySides, loadTestKinds } from "@/lib/engine/model";
import { idField, painField, plainDateField } from "./common";
import { engineText } from "./engine-text";

/* Tests of one leg at a time, as a person counted them. They decide nothing. */

export const loadTestBody = z.strictObject({
  /** The athlete's today when left out. */
  date: plainDateField.optional(),
  kind: z.enum(loadTestKinds),
  side: z.enum(bodySides),
  /** Seconds, repeats or kilograms, by kind. */
  value: z.number().min(0).max(1000),
  /** Highest pain during it; absent means "not asked", never zero. */
  pain: painField.nullish(),
  note: z.string().trim().max(200).optional(),
});
export type LoadTestBody = z.output<typeof loadTestBody>;

export const loadTestDto = z.object({
  id: idField,
  date: plainDateField,
  kind: z.enum(loadTestKinds),
  side: z.enum(bodySides),
  value: z.number(),
  unit: z.enum(["reps", "s", "kg"]),
  pain: z.int().nullable(),
  note: z.string(),
  by: z.string(),
  /** The one who asks entered it, and may take it out. */
  own: z.boolean(),
  version: z.int().positive(),
});
export type LoadTestDto = z.output<typeof loadTestDto>;

/** A test of the closed list: how it is done and what stands behind it. */
export const loadTestInfo = z.object({
  kind: z.enum(loadTestKinds),
  name: engineText(),
  unit: z.enum(["reps", "s", "kg"]),
  most: z.number(),
  how: engineText(),
  grade: z.string(),
  mark: z.string(),
  source: z.string(),
});
export type LoadTestInfo = z.output<typeof loadTestInfo>;

/** Oldest first; `tests` are those that can be entered, the injury's own first. */
export const loadTestsResponse = z.object({
  results: z.array(loadTestDto),
  tests: z.array(loadTestInfo),
});
export type LoadTestsResponse = z.output<typeof loadTestsResponse>;
