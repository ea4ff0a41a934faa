import { z } from "zod";
import { injuryTextKinds } from "@/lib/engine/model";
import { injuryDto, treatmentDto } from "./care";
import { idField, instantField, plainDateField } from "./common";
import { engineText } from "./engine-text";

/* The case file: what was written about the injury, by whom and when, and the athlete's journal. */

/** `factor`: one thing that may have contributed, as far as anybody can tell. */

const textField = z.string().trim().min(1).max(8000);
const authorField = z.string().trim().min(1).max(120);

export const injuryTextBody = z.strictObject({
  kind: z.enum(injuryTextKinds),
  text: textField,
  /** The day it was written or said. */
  date: plainDateField,
  /** Whose words they are; left out, the person who enters them. */
  author: authorField.optional(),
});
export type InjuryTextBody = z.output<typeof injuryTextBody>;

export const injuryTextPatchBody = z.strictObject({
  text: textField.optional(),
  date: plainDateField.optional(),
  author: authorField.optional(),
});
export type InjuryTextPatch = z.output<typeof injuryTextPatchBody>;

/** What a text said before, oldest first; for the athlete and for who wrote it. */
const earlierField = z.array(
  z.object({ version: z.int().positive(), text: z.string(), replacedAt: instantField }),
);

export const injuryTextDto = z.object({
  id: idField,
  kind: z.enum(injuryTextKinds),
  text: z.string(),
  date: plainDateField,
  author: z.string(),
  /** Whether this viewer entered it, and so may change it. */
  mayEdit: z.boolean(),
  earlier: earlierField,
  version: z.int().positive(),
});
export type InjuryTextDto = z.output<typeof injuryTextDto>;

export const journalBody = z.strictObject({ date: plainDateField.optional(), text: textField });
export type JournalBody = z.output<typeof journalBody>;
export const journalPatchBody = z.strictObject({
  date: plainDateField.optional(),
  text: textField.optional(),
});
export type JournalPatch = z.output<typeof journalPatchBody>;

export const journalEntryDto = z.object({
  id: idField,
  date: plainDateField,
  text: z.string(),
  earlier: earlierField,
  version: z.int().positive(),
});
export type JournalEntryDto = z.output<typeof journalEntryDto>;

/** What can still be brought back, so that a page can name it. */
export type DeletedEntry = Pick<JournalEntryDto, "id" | "date">;
export type DeletedInjuryText = Pick<InjuryTextDto, "id" | "date" | "kind">;

export const caseRecordDto = z.object({
  injury: injuryDto.nullable(),
  /** Newest first; imaging only where it is shared. */
  texts: z.array(injuryTextDto),
  /** Oldest first. */
  treatments: z.array(treatmentDto),
  /** Newest first; null where the athlete's own words are not shared. */
  journal: z.array(journalEntryDto).nullable(),
  /** "Progress so far" from the numbers, for the athlete to put in their own words. */
  draft: engineText().nullable(),
});
export type CaseRecordDto = z.output<typeof caseRecordDto>;
