import { z } from "zod";
import { carerRoles, consentScopes } from "@/lib/engine/model";
import { idField, instantField, plainDateField } from "./common";
import { emailField } from "./me";

/* Consent: what one athlete opens to one person, scope by scope. */

const scopesField = z
  .array(z.enum(consentScopes))
  .min(1, { error: "choose at least one thing to share" })
  .max(consentScopes.length);
/** Last day it holds, inclusive; null until withdrawn. */
const until = plainDateField.nullable();

export const grantBody = z.strictObject({
  email: emailField,
  role: z.enum(carerRoles),
  scopes: scopesField,
  until: until.optional(),
});
export type GrantBody = z.output<typeof grantBody>;

/** Another set of scopes or another end: the earlier grant is closed and stays in the history. */
export const grantPatchBody = z.strictObject({
  scopes: scopesField.optional(),
  until: until.optional(),
});
export type GrantPatch = z.output<typeof grantPatchBody>;

export const grantDto = z.object({
  id: idField,
  /** Null for an account that no longer exists. */
  name: z.string().nullable(),
  role: z.enum(carerRoles),
  scopes: z.array(z.enum(consentScopes)),
  since: instantField,
  until,
  withdrawnAt: instantField.nullable(),
  /** It ended because they left. */
  left: z.boolean(),
  /** It opens something right now. */
  stands: z.boolean(),
});
export type GrantDto = z.output<typeof grantDto>;
/** Those that stand and those that were, newest first. */
export const grantsResponse = z.object({ grants: z.array(grantDto) });
