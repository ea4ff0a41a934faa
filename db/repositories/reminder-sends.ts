import "server-only";
import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { athletes } from "@/db/schema/athletes";
import { users } from "@/db/schema/people";
import {
  type ReminderRow,
  type ReminderSendRow,
  reminderSends,
  reminders,
} from "@/db/schema/reminders";

/* Inside `asReminder` only: nobody asks, so every function here reads across athletes. */

/** Held until the end of the transaction. Ours by number, as the lock of the migrations. */
const CLAIMING = 4_711_002;

/** crossAthlete: false where another process is choosing what to send at this moment. */
export async function lockClaims(db: Database): Promise<boolean> {
  const [row] = await db.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(${CLAIMING}) as locked`,
  );
  return row?.locked ?? false;
}

export type WhoWants = Omit<ReminderRow, "version"> & { readonly timeZone: string };

/** crossAthlete: everybody with a switch on and an account that stands, with the athlete's zone or else the account's. */
export function listWhoWants(db: Database): Promise<WhoWants[]> {
  return db
    .select({
      ...columns,
      timeZone: sql<string>`coalesce(${athletes.timeZone}, ${users.timeZone})`,
    })
    .from(reminders)
    .innerJoin(users, eq(users.id, reminders.userId))
    .leftJoin(athletes, eq(athletes.userId, reminders.userId));
}

const columns = {
  userId: reminders.userId,
  checkInOn: reminders.checkInOn,
  checkInAt: reminders.checkInAt,
  checkInSetAt: reminders.checkInSetAt,
  tomorrowOn: reminders.tomorrowOn,
  tomorrowAt: reminders.tomorrowAt,
  tomorrowSetAt: reminders.tomorrowSetAt,
  commentsOn: reminders.commentsOn,
  commentsAt: reminders.commentsAt,
  commentsSetAt: reminders.commentsSetAt,
};

export type SendKey = Pick<ReminderSendRow, "userId" | "kind" | "localDate">;

/** crossAthlete: what was claimed of late, for these people. */
export function listSends(
  db: Database,
  { userIds, since }: { userIds: readonly string[]; since: Date },
): Promise<ReminderSendRow[]> {
  return db
    .select()
    .from(reminderSends)
    .where(and(inArray(reminderSends.userId, [...userIds]), gte(reminderSends.claimedAt, since)));
}

/** crossAthlete: false where it was claimed before. */
export async function claimSend(
  db: Database,
  send: SendKey & Pick<ReminderSendRow, "claimedAt" | "offHash">,
): Promise<boolean> {
  const rows = await db
    .insert(reminderSends)
    .values({ ...send, state: "claimed" })
    .onConflictDoNothing()
    .returning({ userId: reminderSends.userId });
  return rows.length === 1;
}

/** crossAthlete: takes one up again that stands as it was seen. */
export async function claimAgain(
  db: Database,
  seen: SendKey & Pick<ReminderSendRow, "attempts" | "state">,
  claimedAt: Date,
): Promise<boolean> {
  const rows = await db
    .update(reminderSends)
    .set({ state: "claimed", attempts: seen.attempts + 1, claimedAt, nextTryAt: null })
    .where(
      and(at(seen), eq(reminderSends.state, seen.state), eq(reminderSends.attempts, seen.attempts)),
    )
    .returning({ userId: reminderSends.userId });
  return rows.length === 1;
}

/** crossAthlete: what became of a claim. */
export async function settleSend(
  db: Database,
  key: SendKey,
  outcome: Pick<ReminderSendRow, "state"> & Partial<Pick<ReminderSendRow, "nextTryAt">>,
): Promise<void> {
  await db.update(reminderSends).set(outcome).where(at(key));
}

/** crossAthlete: links in old mail work as long as their rows are kept. */
export async function forgetSends(db: Database, before: Date): Promise<void> {
  await db.delete(reminderSends).where(lt(reminderSends.claimedAt, before));
}

/** crossAthlete: whose mail carried this link, and of which kind it was. */
export async function findByOffHash(
  db: Database,
  offHash: string,
): Promise<Pick<ReminderSendRow, "userId" | "kind"> | undefined> {
  const [row] = await db
    .select({ userId: reminderSends.userId, kind: reminderSends.kind })
    .from(reminderSends)
    .where(eq(reminderSends.offHash, offHash));
  return row;
}

function at({ userId, kind, localDate }: SendKey) {
  return and(
    eq(reminderSends.userId, userId),
    eq(reminderSends.kind, kind),
    eq(reminderSends.localDate, localDate),
  );
}
