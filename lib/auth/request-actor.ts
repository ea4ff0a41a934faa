import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { asAuth } from "@/db/client";
import { apiTokens, users } from "@/db/schema/people";
import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";
import { actorColumns } from "./actor-columns";
import { hashOfSecret, looksLikeApiToken } from "./api-token";
import { actorOfSession } from "./login-session";
import { sessionIdOf, sessionTokenIn } from "./session-cookie";

export type RequestActor = { readonly actor: Actor; readonly via: "cookie" | "bearer" };

/** Who sends this request: a signed-in browser or the holder of a personal token, never both. */
export async function requestActor(request: Request): Promise<RequestActor> {
  const cookie = sessionTokenIn(request.headers.get("cookie"));
  const header = request.headers.get("authorization");
  if (header !== null && cookie !== undefined) {
    throw new AppError("forbidden", "Send either the token or the cookie, not both.");
  }
  const actor =
    header === null
      ? await actorOfSession(await sessionIdOf(cookie))
      : await actorOfToken(/^Bearer (\S+)$/i.exec(header)?.[1]);
  if (!actor) throw new AppError("unauthenticated", "Please sign in.");
  return { actor, via: header === null ? "cookie" : "bearer" };
}

async function actorOfToken(token: string | undefined): Promise<Actor | undefined> {
  if (token === undefined || !looksLikeApiToken(token)) return undefined;
  return asAuth(async (db) => {
    const [found] = await db
      .select({
        tokenId: apiTokens.id,
        lastUsedAt: apiTokens.lastUsedAt,
        ...actorColumns,
      })
      .from(apiTokens)
      .innerJoin(users, eq(users.id, apiTokens.userId))
      .where(
        and(
          eq(apiTokens.tokenHash, hashOfSecret(token)),
          isNull(apiTokens.revokedAt),
          isNull(users.disabledAt),
          gt(apiTokens.expiresAt, sql`now()`),
        ),
      );
    if (!found) return undefined;
    const { tokenId, lastUsedAt, ...actor } = found;
    if (isStale(lastUsedAt)) {
      await db.update(apiTokens).set({ lastUsedAt: sql`now()` }).where(eq(apiTokens.id, tokenId));
    }
    return actor;
  });
}

/** "Last used" is kept to the hour: a write on every read would cost more than it tells. */
function isStale(lastUsedAt: Date | null): boolean {
  return lastUsedAt === null || Date.now() - lastUsedAt.getTime() > 3_600_000;
}
