import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type CalendarFeedRow, calendarFeeds } from "@/db/schema/reminders";
import { actorId } from "./actor-id";

/** The hash of a link is written once and read by its look-up alone. */
const visible = { createdAt: calendarFeeds.createdAt, expiresAt: calendarFeeds.expiresAt };
export type VisibleFeed = Pick<CalendarFeedRow, keyof typeof visible>;

/** The current person's own. */
export async function findFeed(db: Database): Promise<VisibleFeed | undefined> {
  const [row] = await db
    .select(visible)
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, actorId));
  return row;
}

/** One link a person: a new one takes the place of the last. */
export async function replaceFeed(
  db: Database,
  feed: Omit<CalendarFeedRow, "userId">,
): Promise<VisibleFeed | undefined> {
  const [row] = await db
    .insert(calendarFeeds)
    .values({ ...feed, userId: actorId })
    .onConflictDoUpdate({ target: calendarFeeds.userId, set: feed })
    .returning(visible);
  return row;
}

/** False: there was none. */
export async function deleteFeed(db: Database): Promise<boolean> {
  const rows = await db
    .delete(calendarFeeds)
    .where(eq(calendarFeeds.userId, actorId))
    .returning({ userId: calendarFeeds.userId });
  return rows.length === 1;
}
