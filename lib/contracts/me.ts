import { z } from "zod";
import { accountRoles, consentScopes } from "@/lib/engine/model";
import { idField, instantField } from "./common";

export const accesses = ["read", "plan", "log", "care"] as const;
export type Access = (typeof accesses)[number];

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

export const signInBody = z.object({
  email: z
    .string()
    .max(254)
    .transform((text) => text.normalize("NFKC").trim().toLowerCase())
    .pipe(z.email()),
  password: z.string().min(1).max(512),
});
