import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ApiTokenRow, apiTokens } from "@/db/schema/people";
import { actorId } from "./actor-id";

/** The hash of a token is written once and read by sign-in alone. */
const visible = {
  id: apiTokens.id,
  name: apiTokens.name,
  createdAt: apiTokens.createdAt,
  expiresAt: apiTokens.expiresAt,
  lastUsedAt: apiTokens.lastUsedAt,
};
export type VisibleToken = Pick<ApiTokenRow, keyof typeof visible>;

/** The current person's tokens that are not revoked, newest first. */
export function listTokens(db: Database): Promise<VisibleToken[]> {
  return db
    .select(visible)
    .from(apiTokens)
    .where(and(eq(apiTokens.userId, actorId), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id));
}

export async function insertToken(
  db: Database,
  token: Pick<ApiTokenRow, "id" | "name" | "tokenHash" | "expiresAt">,
): Promise<VisibleToken | undefined> {
  const [row] = await db
    .insert(apiTokens)
    .values({ ...token, userId: actorId })
    .returning(visible);
  return row;
}

/** False: not theirs, or revoked already. */
export async function revokeToken(db: Database, id: string): Promise<boolean> {
  const rows = await db
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiTokens.userId, actorId), eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return rows.length === 1;
}
