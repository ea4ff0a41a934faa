import { z } from "zod";
import { answeredAtField, instantField, painField, plainDateField } from "./common";

/** How the day's training was answered by its evening; `date` is the athlete's today when left out. */
export const eveningBody = z
  .strictObject({
    date: plainDateField.optional(),
    duringPain: painField.nullish(),
    afterPain: painField.nullish(),
    answeredAt: answeredAtField,
  })
  .refine(({ duringPain, afterPain }) => (duringPain ?? afterPain ?? null) !== null, {
    message: "Answer at least one of the two.",
    path: ["afterPain"],
  });
export type EveningBody = z.output<typeof eveningBody>;

export const eveningDto = z.object({
  date: plainDateField,
  duringPain: painField.nullable(),
  afterPain: painField.nullable(),
  version: z.int().positive(),
  recordedAt: instantField,
});
export type EveningDto = z.output<typeof eveningDto>;

export const eveningsQuery = z.strictObject({
  from: plainDateField.optional(),
  to: plainDateField.optional(),
});
export type EveningsQuery = z.output<typeof eveningsQuery>;
/** Oldest first. */
export const eveningsResponse = z.object({ evenings: z.array(eveningDto) });
