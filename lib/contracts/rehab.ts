import { z } from "zod";
import { injuryDto } from "./care";
import { idField, instantField, plainDateField } from "./common";

const stage = z.int().min(1).max(4);

export const stageWordDto = z.object({
  id: idField,
  stage,
  date: plainDateField,
  by: z.string(),
  role: z.enum(["self", "coach", "physio"]),
  note: z.string(),
  createdAt: instantField,
});

/** The rehab stage that stands and whose word each step was; it never moves by itself or by time. */
export const rehabDto = z.object({
  injury: injuryDto.nullable(),
  stages: z.array(stageWordDto),
  /** Whose word it takes: the physio's, or the athlete's own where none is connected. */
  confirmedBy: z.enum(["physio", "self"]),
  /** Whether this viewer may confirm. */
  mayConfirm: z.boolean(),
});
export type RehabDto = z.output<typeof rehabDto>;

export const stageBody = z.strictObject({
  stage,
  /** What was seen: the criteria of the stage, in the person's own words. */
  note: z.string().trim().min(3).max(2000),
});
export type StageBody = z.output<typeof stageBody>;
