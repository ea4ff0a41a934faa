import { z } from "zod";
import { changeDirections, changeStatuses, roles, sports } from "@/lib/engine/model";
import { durationSField, idField, instantField, plainDateField } from "./common";
import { engineText } from "./engine-text";

const prescriptionDto = z.object({
  sport: z.enum(sports),
  role: z.enum(roles),
  title: engineText(),
  durationS: z.number(),
  distanceM: z.number().nullable(),
});

export const factDto = z.object({ date: plainDateField, what: engineText(), value: engineText() });

/**
 * A change to one session with its reason. `rule`, `reason` and `facts` speak of symptoms: a viewer
 * without the `symptoms` scope gets `withheld`, a neutral sentence and no facts.
 */
export const changeDto = z.object({
  id: idField,
  sessionId: idField,
  sessionDate: plainDateField,
  sport: z.enum(sports),
  /** `gone`: it had been taken out, so nothing stood there; it keeps the size it comes back with. */
  before: prescriptionDto.extend({ gone: z.literal(true).optional() }),
  /** Null: the session falls away without a replacement. */
  after: prescriptionDto.nullable(),
  rule: z.string(),
  reason: engineText(),
  facts: z.array(factDto).max(3),
  returns: engineText(),
  direction: z.enum(changeDirections),
  status: z.enum(changeStatuses),
  /** What was accepted in place of `after`, which stays as it was offered; null where nothing was changed. */
  accepted: prescriptionDto.nullable(),
  /** Who accepted, declined or undid it; `why` is null to whoever may not read notes, and where none was given. */
  decided: z.object({ by: z.string(), at: instantField, why: z.string().nullable() }).nullable(),
  /** Until when a person may undo it; null when it was not automatic or was resolved. */
  undoableUntil: instantField.nullable(),
  createdAt: instantField,
  /** When the athlete said that it may stay; it can still be undone while its time runs. */
  keptAt: instantField.nullable(),
  /** What the athlete asked the coach about it; null to whoever may not read the athlete's notes. */
  asked: z
    .object({
      text: z.string(),
      at: instantField,
      answer: z.object({ text: z.string(), by: z.string(), at: instantField }).nullable(),
    })
    .nullable(),
});
export type ChangeDto = z.output<typeof changeDto>;

export const changesQuery = z.strictObject({
  status: z.enum(changeStatuses).optional(),
  from: plainDateField.optional(),
  to: plainDateField.optional(),
  /** Only those with a question that nobody has answered. */
  asked: z.literal("open").optional(),
});
export type ChangesQuery = z.output<typeof changesQuery>;
export const changesResponse = z.object({ changes: z.array(changeDto) });
export type ChangesDto = z.output<typeof changesResponse>;

export const changeActions = ["undo", "accept", "decline"] as const;
export type ChangeAction = (typeof changeActions)[number];

const wordField = z.string().trim().min(3).max(500);
const overrideField = z.strictObject({ reason: wordField });

/** A reason is needed where a state or restriction holds the change. */
export const undoChangeBody = z.strictObject({ override: overrideField.optional() });

/** `why` stands beside the change, for who reads the athlete's notes. */
export const declineChangeBody = z.strictObject({ why: wordField.optional() });

/** Another length or kind than was offered. */
const offerEditField = z
  .strictObject({ durationS: durationSField.gt(0).optional(), role: z.enum(roles).optional() })
  .refine((edit) => edit.durationS !== undefined || edit.role !== undefined, {
    error: "must change something",
  });
export type OfferEdit = z.output<typeof offerEditField>;

/** `as`: with a change; what goes beyond the offer or breaks a rule needs a reason. */
export const acceptChangeBody = z.strictObject({
  as: offerEditField.optional(),
  why: wordField.optional(),
  override: overrideField.optional(),
});

/** One short question, or its answer. */
export const changeWordBody = z.strictObject({ text: wordField });
export const keepChangeBody = z.strictObject({});
