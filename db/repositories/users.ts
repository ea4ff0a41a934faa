import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type UserRow, users } from "@/db/schema/people";

/** Before anyone is known: inside `asAuth` only. */
export async function findUserByEmail(db: Database, email: string): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.email, email.toLowerCase()));
  return row;
}

/** Names of people the current person shares a record with; others are not found. */
export function listKnownPeople(
  db: Database,
): Promise<Pick<UserRow, "id" | "name" | "roles" | "timeZone">[]> {
  return db
    .select({ id: users.id, name: users.name, roles: users.roles, timeZone: users.timeZone })
    .from(users);
}
