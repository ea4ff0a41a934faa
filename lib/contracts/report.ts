import { z } from "zod";
import { states } from "@/lib/engine/model";
import { injuryDto, restrictionDto, treatmentDto } from "./care";
import { idField, plainDateField } from "./common";
import { stageWordDto } from "./rehab";

export const reportQuery = z.strictObject({
  from: plainDateField.optional(),
  to: plainDateField.optional(),
});
export type ReportQuery = z.output<typeof reportQuery>;

/** What a clinician reads in a minute: answers, load and treatments side by side. No verdicts. */
export const reportDto = z.object({
  athlete: z.object({ id: idField, name: z.string() }),
  from: plainDateField,
  to: plainDateField,
  injury: injuryDto.nullable(),
  stages: z.array(stageWordDto),
  /** Every day of the span; null where nothing was answered or assessed. */
  days: z.array(
    z.object({
      date: plainDateField,
      state: z.enum(states).nullable(),
      morningPain: z.int().nullable(),
      stiffnessMin: z.number().nullable(),
      loadTest: z.int().nullable(),
      runM: z.number(),
      tissueLoad: z.number(),
      fitnessLoad: z.number(),
    }),
  ),
  weeks: z.array(
    z.object({
      monday: plainDateField,
      runM: z.number(),
      longestRunM: z.number(),
      bikeS: z.number(),
      swimM: z.number(),
      strengthSessions: z.int(),
      tissueLoad: z.number(),
      fitnessLoad: z.number(),
    }),
  ),
  treatments: z.array(treatmentDto),
  restrictions: z.array(restrictionDto),
});
export type ReportDto = z.output<typeof reportDto>;
