import { z } from "zod";
import { bodyPlaces, sides, states } from "@/lib/engine/model";
import { changeDto } from "./changes";
import { answeredAtField, checkInShape, idField, instantField, plainDateField } from "./common";

/** The check-in of a case file; `date` is the athlete's today when left out. */
export const checkInBody = z.strictObject({
  ...checkInShape,
  date: plainDateField.optional(),
  /** Where it is felt, on the body map. */
  side: z.enum(sides).nullish(),
  places: z.array(z.enum(bodyPlaces)).max(bodyPlaces.length).nullish(),
  note: z.string().max(4000).nullish(),
  answeredAt: answeredAtField,
});
export type CheckInBody = z.output<typeof checkInBody>;

export const checkInDto = z.object({
  ...checkInShape,
  id: idField,
  date: plainDateField,
  side: z.enum(sides).nullish(),
  places: z.array(z.enum(bodyPlaces)),
  note: z.string().nullish(),
  version: z.int().positive(),
  recordedAt: instantField,
});
export type CheckInDto = z.output<typeof checkInDto>;

export const savedCheckInDto = z.object({
  checkIn: checkInDto,
  state: z.enum(states),
  mayProgress: z.boolean(),
  rules: z.array(z.string()),
  changes: z.array(changeDto),
  /** Fixed care words are shown for these; empty unless the state is `refer`. */
  redFlags: z.array(z.string()),
});
export type SavedCheckIn = z.output<typeof savedCheckInDto>;

export const checkInsQuery = z.strictObject({
  from: plainDateField.optional(),
  to: plainDateField.optional(),
});
export type CheckInsQuery = z.output<typeof checkInsQuery>;
export const checkInsResponse = z.object({ checkIns: z.array(checkInDto) });
