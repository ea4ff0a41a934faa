import { z } from "zod";
import { symptomRanges } from "@/lib/engine/model";
import { idField, instantField } from "./common";

/* A report opened for a time to whoever holds a code. */

/** Days a link stands. Our choice: an appointment, a week of treatment, a month between two. */
export const shareDays = [1, 7, 30] as const;
export type ShareDays = (typeof shareDays)[number];

export const shareLinkBody = z.strictObject({
  days: z.literal(shareDays),
  /** Whom it is for; only the athlete reads it. */
  label: z.string().trim().max(80).optional(),
  /** The span that the report shows, counted back from the day it is read. */
  range: z.enum(symptomRanges).optional(),
  /** Imaging texts stay out of what is shown. */
  withoutImaging: z.boolean().optional(),
});
export type ShareLinkBody = z.output<typeof shareLinkBody>;

export const shareLinkDto = z.object({
  id: idField,
  label: z.string(),
  range: z.enum(symptomRanges),
  withoutImaging: z.boolean(),
  createdAt: instantField,
  expiresAt: instantField,
  endedAt: instantField.nullable(),
  /** It opens the report right now. */
  stands: z.boolean(),
  /** Times the report was shown or downloaded by it, and when last. */
  openings: z.int(),
  lastOpenedAt: instantField.nullable(),
});
export type ShareLinkDto = z.output<typeof shareLinkDto>;
/** The code itself is in this answer and in no other. */
export const newShareLinkDto = shareLinkDto.extend({ code: z.string() });
export type NewShareLink = z.output<typeof newShareLinkDto>;
/** Newest first, those that are over as well. */
export const shareLinksResponse = z.object({ links: z.array(shareLinkDto) });

export const shareCodeBody = z.strictObject({ code: z.string().trim().max(200) });
export const openedDto = z.object({ opened: z.literal(true), until: instantField });
