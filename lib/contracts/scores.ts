import { z } from "zod";
import { questionnaires } from "@/lib/engine/model";
import { idField, plainDateField } from "./common";

/* Totals of questionnaires. Item texts are not ours: a clinician counts, and enters the sum. */

export const scoreBody = z.strictObject({
  date: plainDateField,
  kind: z.enum(questionnaires),
  /** 0..100, higher is better. */
  total: z.number().min(0).max(100),
  /** Which one, where it is none of the known; or anything to remember. */
  note: z.string().trim().max(200).optional(),
});
export type ScoreBody = z.output<typeof scoreBody>;

export const scoreDto = z.object({
  id: idField,
  date: plainDateField,
  kind: z.enum(questionnaires),
  total: z.number(),
  note: z.string(),
  by: z.string(),
  /** The one who asks entered it, and may take it out. */
  own: z.boolean(),
  version: z.int().positive(),
});
export type ScoreDto = z.output<typeof scoreDto>;
/** Oldest first. */
export const scoresResponse = z.object({ scores: z.array(scoreDto) });
