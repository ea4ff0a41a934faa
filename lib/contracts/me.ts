import { z } from "zod";
import {
  accesses,
  accountRoles,
  consentScopes,
  distanceUnits,
  languageChoices,
  swimUnits,
  themes,
  weekStarts,
} from "@/lib/engine/model";
import { idField, instantField } from "./common";

export const meDto = z.object({
  user: z.object({ id: idField, name: z.string(), email: z.string(), timeZone: z.string() }),
  roles: z.array(z.enum(accountRoles)),
  /** Whom this person may see: themself and everyone who shares with them. */
  athletes: z.array(
    z.object({
      id: idField,
      name: z.string(),
      self: z.boolean(),
      scopes: z.array(z.enum(consentScopes)),
      access: z.array(z.enum(accesses)),
    }),
  ),
});
export type MeDto = z.output<typeof meDto>;

export const tokenCreateBody = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** Days until it stops working; 90 when left out. */
  expiresInDays: z.int().min(1).max(400).optional(),
});
export type TokenCreate = z.output<typeof tokenCreateBody>;

export const tokenDto = z.object({
  id: idField,
  name: z.string(),
  createdAt: instantField,
  expiresAt: instantField,
  lastUsedAt: instantField.nullable(),
});
export type TokenDto = z.output<typeof tokenDto>;
/** The token itself is in this answer and in no other. */
export const newTokenDto = tokenDto.extend({ token: z.string() });
export type NewToken = z.output<typeof newTokenDto>;
export const tokensResponse = z.object({ tokens: z.array(tokenDto) });

export const revokedDto = z.object({ revoked: z.literal(true) });

/** How this person reads quantities, weeks, the screen and words; the wire stays SI. */
export const preferencesDto = z.object({
  distanceUnit: z.enum(distanceUnits),
  swimUnit: z.enum(swimUnits),
  weekStart: z.enum(weekStarts),
  theme: z.enum(themes),
  language: z.enum(languageChoices),
  /** IANA zone, in which days begin and end; of their own record too. */
  timeZone: z.string(),
  version: z.int().positive(),
});
export type PreferencesDto = z.output<typeof preferencesDto>;
export const preferencesPatchBody = z
  .strictObject({
    distanceUnit: z.enum(distanceUnits),
    swimUnit: z.enum(swimUnits),
    weekStart: z.enum(weekStarts),
    theme: z.enum(themes),
    language: z.enum(languageChoices),
    timeZone: z.string().max(64),
  })
  .partial();
export type PreferencesPatch = z.output<typeof preferencesPatchBody>;

/** Ending an account takes the password, however one is signed in. */
export const deleteAccountBody = z.strictObject({ password: z.string().min(1).max(512) });
export const deletedAccountDto = z.object({ deleted: z.literal(true) });

/** The rules of a new one are those of `passwordFault`. */
export const changePasswordBody = z.strictObject({
  password: z.string().min(1).max(512),
  newPassword: z.string().min(1).max(512),
});
export type ChangePassword = z.output<typeof changePasswordBody>;
export const changedPasswordDto = z.object({ changed: z.literal(true) });

/** One address is one person, however it is typed. */
export const emailField = z
  .string()
  .max(254)
  .transform((text) => text.normalize("NFKC").trim().toLowerCase())
  .pipe(z.email());

export const signInBody = z.object({
  email: emailField,
  password: z.string().min(1).max(512),
});
