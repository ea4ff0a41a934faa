import { z } from "zod";
import { origins, roles, sessionStatuses, sports } from "@/lib/engine/model";
import { distanceMField, durationSField, idField, plainDateField } from "./common";
import { engineText } from "./engine-text";

export const targetField = z.strictObject({
  metric: z.enum(["power", "hr", "pace", "rpe", "cadence"]),
  low: z.number().min(0).max(3000),
  high: z.number().min(0).max(3000),
});

const simpleStepField = z.strictObject({
  kind: z.literal("step"),
  role: z.enum(["warmup", "work", "recovery", "rest", "cooldown"]),
  durationS: durationSField.nullable(),
  distanceM: distanceMField.nullable(),
  target: targetField.nullable(),
  text: engineText(z.string().max(500)),
});

export const stepField = z.discriminatedUnion("kind", [
  simpleStepField,
  z.strictObject({
    kind: z.literal("repeat"),
    times: z.int().min(1).max(100),
    steps: z.array(simpleStepField).min(1).max(20),
  }),
]);

export const stepsField = z.array(stepField).max(60);

/** What a session was before the engine adapted it. */
const baseDto = z.object({
  sport: z.enum(sports),
  role: z.enum(roles),
  title: engineText(),
  durationS: z.number(),
  distanceM: z.number().nullable(),
});

export const sessionDto = z.object({
  id: idField,
  blockId: idField.nullable(),
  date: plainDateField,
  sport: z.enum(sports),
  role: z.enum(roles),
  title: engineText(),
  intent: engineText(),
  durationS: z.number(),
  distanceM: z.number().nullable(),
  steps: stepsField,
  /** Time in the aero position, s. */
  aeroS: z.number(),
  fitnessLoad: z.number(),
  tissueLoad: z.number(),
  status: z.enum(sessionStatuses),
  origin: z.enum(origins),
  locked: z.boolean(),
  /** Locked, yet stopped by a state or a restriction: counts no load until it is released. */
  held: z.boolean(),
  /** True for a session that stands in for one that was cut. */
  added: z.boolean(),
  /** The day it was built for, where a person has moved it to another. */
  movedFrom: plainDateField.nullable(),
  /** As planned before adaptation; null when nothing was adapted. */
  base: baseDto.nullable(),
  notes: z.string(),
  version: z.int().positive(),
});
export type SessionDto = z.output<typeof sessionDto>;

const overrideField = z.strictObject({ reason: z.string().trim().min(3).max(500) });

const editable = {
  date: plainDateField.optional(),
  role: z.enum(roles).optional(),
  durationS: durationSField.gt(0).optional(),
  distanceM: distanceMField.nullable().optional(),
  steps: stepsField.optional(),
  locked: z.boolean().optional(),
  notes: z.string().max(4000).optional(),
  override: overrideField.optional(),
};

export const sessionPatchBody = z.strictObject(editable);
export type SessionPatch = z.output<typeof sessionPatchBody>;

export const sessionCreateBody = z.strictObject({
  ...editable,
  date: plainDateField,
  sport: z.enum(sports),
  role: z.enum(roles),
  durationS: durationSField.gt(0),
  title: z.string().trim().min(1).max(120).optional(),
  intent: z.string().trim().max(500).optional(),
});
export type SessionCreate = z.output<typeof sessionCreateBody>;

/** `?preview=1` answers what saving would answer, and saves nothing. */
export const previewQuery = z.strictObject({ preview: z.literal("1").optional() });
export const daysQuery = z.strictObject({ from: plainDateField.optional() });
export const overrideQuery = z.strictObject({
  preview: z.literal("1").optional(),
  override: z.string().trim().min(3).max(500).optional(),
});

export { overrideField };
