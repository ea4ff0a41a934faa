import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { asAuth } from "@/db/client";
import { users } from "@/db/schema/people";
import { calendarFeeds } from "@/db/schema/reminders";
import type { Actor } from "./actor";
import { actorColumns } from "./actor-columns";
import { hashOfSecret } from "./api-token";

/*
 * People who are acted for while they are not there. Whoever calls says why: a link they hold, a
 * reminder they asked for.
 */

/** By the secret in a calendar's address; looked up by its hash, so no compare tells its bytes. */
export async function actorOfFeed(secret: string): Promise<Actor | undefined> {
  const [actor] = await asAuth((db) =>
    db
      .select(actorColumns)
      .from(calendarFeeds)
      .innerJoin(users, eq(users.id, calendarFeeds.userId))
      .where(
        and(
          eq(calendarFeeds.tokenHash, hashOfSecret(secret)),
          gt(calendarFeeds.expiresAt, sql`now()`),
          isNull(users.disabledAt),
        ),
      ),
  );
  return actor;
}

/** Undefined: gone, or disabled. */
export async function actorOfUser(userId: string): Promise<Actor | undefined> {
  const [actor] = await asAuth((db) =>
    db
      .select(actorColumns)
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.disabledAt))),
  );
  return actor;
}
