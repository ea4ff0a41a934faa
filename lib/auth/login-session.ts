import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { asAuth } from "@/db/client";
import { authSessions, users } from "@/db/schema/people";
import type { Actor } from "./actor";
import { actorColumns } from "./actor-columns";
import { hashOfSecret } from "./api-token";

/** An athlete's sign-in lasts this long without use; an absolute end comes with the row. */
export const MAX_AGE_S = 30 * 86_400;

/** Opens a session and returns the random id that goes into the cookie, and nowhere else. */
export async function openLoginSession(userId: string): Promise<string> {
  const sid = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + MAX_AGE_S * 1000);
  await asAuth((db) =>
    db.insert(authSessions).values({ idHash: hashOfSecret(sid), userId, expiresAt }),
  );
  return sid;
}

/** Asked on every request: a revoked, expired or unknown id, or a disabled account, is nobody. */
export async function actorOfSession(sid: unknown): Promise<Actor | undefined> {
  if (typeof sid !== "string") return undefined;
  const [actor] = await asAuth((db) =>
    db
      .select(actorColumns)
      .from(authSessions)
      .innerJoin(users, eq(users.id, authSessions.userId))
      .where(
        and(
          eq(authSessions.idHash, hashOfSecret(sid)),
          isNull(authSessions.revokedAt),
          isNull(users.disabledAt),
          gt(authSessions.expiresAt, sql`now()`),
        ),
      ),
  );
  return actor;
}

export async function revokeLoginSession(sid: unknown): Promise<void> {
  if (typeof sid !== "string") return;
  await asAuth((db) =>
    db
      .update(authSessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(authSessions.idHash, hashOfSecret(sid)), isNull(authSessions.revokedAt))),
  );
}
