import { z } from "zod";
import { carerRoles, consentScopes, invitationAnswers } from "@/lib/engine/model";
import { idField, instantField, plainDateField } from "./common";

/*
 * Two people who do not know each other's account: an athlete offers parts of the record to whoever
 * holds a code, or a coach or physio asks for them the same way.
 */

/** Days a code may be answered. Our choice: long enough for a holiday, short enough to be forgotten. */
export const INVITATION_DAYS = 14;

const scopesField = z
  .array(z.enum(consentScopes))
  .min(1, { error: "choose at least one thing to share" })
  .max(consentScopes.length);
/** Whom it is for; only the one who asks reads it. */
const label = z.string().trim().max(80).optional();

export const offerBody = z.strictObject({
  role: z.enum(carerRoles),
  scopes: scopesField,
  /** Last day it holds, inclusive; null until withdrawn. */
  until: plainDateField.nullable().optional(),
  label,
});
export type OfferBody = z.output<typeof offerBody>;

/** What a coach or physio would like to see; the athlete decides what they do see. */
export const askBody = z.strictObject({ role: z.enum(carerRoles), scopes: scopesField, label });
export type AskBody = z.output<typeof askBody>;

export const invitationDto = z.object({
  id: idField,
  role: z.enum(carerRoles),
  scopes: z.array(z.enum(consentScopes)),
  label: z.string(),
  createdAt: instantField,
  expiresAt: instantField,
  endedAt: instantField.nullable(),
  answer: z.enum(invitationAnswers).nullable(),
  answeredAt: instantField.nullable(),
  answeredName: z.string().nullable(),
  /** It can be answered right now. */
  open: z.boolean(),
});
export type InvitationDto = z.output<typeof invitationDto>;
/** The code itself is in this answer and in no other. */
export const newInvitationDto = invitationDto.extend({ code: z.string() });
export type NewInvitation = z.output<typeof newInvitationDto>;
/** Newest first, those that are over as well. */
export const invitationsResponse = z.object({ invitations: z.array(invitationDto) });

export const invitationCodeBody = z.strictObject({ code: z.string().trim().max(200) });

/** What the holder of a code reads before they answer. */
export const openInvitationDto = z.object({
  /** `offer`: their record, for you to see. `ask`: your record, for them to see. */
  kind: z.enum(["offer", "ask"]),
  from: z.string(),
  role: z.enum(carerRoles),
  scopes: z.array(z.enum(consentScopes)),
  until: instantField.nullable(),
  expiresAt: instantField,
});
export type OpenInvitation = z.output<typeof openInvitationDto>;

export const invitationAnswerBody = z.strictObject({
  code: z.string().trim().max(200),
  answer: z.enum(invitationAnswers),
  /** Of an ask: what the athlete opens, in place of what was asked for. */
  scopes: scopesField.optional(),
  /** Of an ask: the last day, inclusive. */
  until: plainDateField.nullable().optional(),
});
export type InvitationAnswerBody = z.output<typeof invitationAnswerBody>;
export const answeredDto = z.object({ answer: z.enum(invitationAnswers), from: z.string() });

export const teamMemberDto = z.object({
  grantId: idField,
  name: z.string(),
  role: z.enum(carerRoles),
  /** The head coach. */
  leads: z.boolean(),
  since: instantField,
  /** It is the one who asks. */
  you: z.boolean(),
});
export type TeamMember = z.output<typeof teamMemberDto>;
/** Coaches first, the head coach before them. */
export const teamResponse = z.object({
  members: z.array(teamMemberDto),
  /** The one who asks may say who leads. */
  mayName: z.boolean(),
});
export type Team = z.output<typeof teamResponse>;
export const headBody = z.strictObject({ grantId: idField });
export const leftDto = z.object({ left: z.literal(true) });
