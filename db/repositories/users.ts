import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type UserRow, users } from "@/db/schema/people";
import { actorId } from "./actor-id";

export type PreferenceFields = Pick<
  UserRow,
  "distanceUnit" | "swimUnit" | "weekStart" | "theme" | "language" | "timeZone"
>;
const preferenceColumns = {
  distanceUnit: users.distanceUnit,
  swimUnit: users.swimUnit,
  weekStart: users.weekStart,
  theme: users.theme,
  language: users.language,
  timeZone: users.timeZone,
  preferencesVersion: users.preferencesVersion,
};
export type PreferenceRow = PreferenceFields & Pick<UserRow, "preferencesVersion">;

/** The current person's own. Undefined: changed since `version`. */
export async function updatePreferences(
  db: Database,
  { version, patch }: { version: number | null; patch: Partial<PreferenceFields> },
): Promise<PreferenceRow | undefined> {
  const [row] = await db
    .update(users)
    .set({ ...patch, preferencesVersion: sql`${users.preferencesVersion} + 1` })
    .where(
      and(
        eq(users.id, actorId),
        version === null ? undefined : eq(users.preferencesVersion, version),
      ),
    )
    .returning(preferenceColumns);
  return row;
}
