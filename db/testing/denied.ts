import "server-only";
import { sql } from "drizzle-orm";
import { asUser } from "../client";

/** Refused by a privilege or a policy, and by nothing else. The driver's error may be wrapped. */
export function isDenied(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return (code ?? cause?.code) === "42501";
}

export const noneIfDenied =
  <T>(none: T) =>
  (error: unknown): T => {
    if (!isDenied(error)) throw error;
    return none;
  };

/** How many rows of the athlete's a person meets in a table. */
export const countAs = (userId: string, table: string, athleteId: string) =>
  asUser(userId, async (db) => {
    const key = table === "athletes" ? "id" : "athlete_id";
    const [row] = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(table)}
          where ${sql.identifier(key)} = ${athleteId}`,
    );
    return row?.n ?? -1;
  });
