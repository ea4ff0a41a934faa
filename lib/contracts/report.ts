import { z } from "zod";
import { symptomRanges } from "@/lib/engine/model";
import { injuryDto, restrictionDto, treatmentDto } from "./care";
import { injuryTextDto } from "./case-record";
import { idField, plainDateField } from "./common";
import { loadTestDto } from "./load-tests";
import { stageWordDto } from "./rehab";
import { symptomDayDto, symptomsDto } from "./symptoms";

export const reportQuery = z.strictObject({
  /** Instead of `from` and `to`: whole weeks up to today, as the symptoms screen shows them. */
  range: z.enum(symptomRanges).optional(),
  from: plainDateField.optional(),
  to: plainDateField.optional(),
});
export type ReportQuery = z.output<typeof reportQuery>;

/**
 * What a clinician reads in a minute: answers, load and treatments side by side. No verdicts. The
 * numbers are those of the screens: the same sums of the same sessions.
 */
export const reportDto = z.object({
  athlete: z.object({ id: idField, name: z.string() }),
  from: plainDateField,
  to: plainDateField,
  injury: injuryDto.nullable(),
  /** Newest first; imaging only where it is shared. */
  texts: z.array(injuryTextDto),
  stages: z.array(stageWordDto),
  /** Every day of the span; null where nothing was answered or assessed. */
  days: z.array(
    symptomDayDto.extend({
      loadTest: z.int().nullable(),
      runM: z.number(),
      tissueLoad: z.number(),
      fitnessLoad: z.number(),
    }),
  ),
  /** Whole weeks, Monday to Sunday, also where the span begins or ends within one. */
  weeks: z.array(
    z.object({
      monday: plainDateField,
      runM: z.number(),
      longestRunM: z.number(),
      bikeS: z.number(),
      swimM: z.number(),
      strengthSessions: z.int(),
      tissueLoad: z.number(),
      tissueRange: z.object({ low: z.number(), high: z.number() }),
      fitnessLoad: z.number(),
    }),
  ),
  /** The first day that anything was ever logged for; null for an empty log. */
  logFrom: plainDateField.nullable(),
  /** Days of these weeks whose training was remembered as a sum, not logged as it was done. */
  remembered: z.object({ from: plainDateField, to: plainDateField }).nullable(),
  /** Days with an answer about sitting, their mean in hours, and what a day of it adds to the tendon's ledger. */
  sitting: z.object({ days: z.int(), hours: z.number(), load: z.number() }).nullable(),
  ...symptomsDto.pick({
    types: true,
    placed: true,
    places: true,
    planChanges: true,
    watchFrom: true,
    flareFrom: true,
    stiffnessCuts: true,
    findings: true,
  }).shape,
  treatments: z.array(treatmentDto),
  restrictions: z.array(restrictionDto),
  /** Of these weeks, oldest first. */
  loadTests: z.array(loadTestDto),
});
export type ReportDto = z.output<typeof reportDto>;
