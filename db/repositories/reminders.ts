import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ReminderRow, reminders } from "@/db/schema/reminders";
import { actorId } from "./actor-id";

export type ReminderFields = Omit<ReminderRow, "userId" | "version">;

/** The current person's own; none was ever set where there is no row. */
export async function findReminders(db: Database): Promise<ReminderRow | undefined> {
  const [row] = await db.select().from(reminders).where(eq(reminders.userId, actorId));
  return row;
}

/** Undefined: changed since `version`, which is 0 where nothing was set. */
export async function saveReminders(
  db: Database,
  { version, fields }: { version: number; fields: ReminderFields },
): Promise<ReminderRow | undefined> {
  const [row] = await db
    .insert(reminders)
    .values({ ...fields, userId: actorId, version: 1 })
    .onConflictDoUpdate({
      target: reminders.userId,
      set: { ...fields, version: sql`${reminders.version} + 1` },
      setWhere: eq(reminders.version, version),
    })
    .returning();
  return row;
}
