import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type RosterSumsRow, rosterSums } from "@/db/schema/roster-sums";

/**
 * Keeps sums in the place of older ones. In the order of the athletes, so that two rosters opened at
 * once wait for each other and never in a ring. crossAthlete: a roster is one entry per athlete.
 */
export async function saveRosterSums(db: Database, made: readonly RosterSumsRow[]): Promise<void> {
  if (made.length === 0) return;
  await db.execute(sql`
    insert into ${rosterSums} (athlete_id, symptoms, revision, today, made_by, sums)
    select "athleteId", symptoms, revision, today, "madeBy", sums
    from json_to_recordset(${JSON.stringify(made)}::json) as one ("athleteId" uuid, symptoms boolean,
      revision integer, today date, "madeBy" text, sums json)
    order by 1, 2
    on conflict (athlete_id, symptoms) do update
    set revision = excluded.revision, today = excluded.today, made_by = excluded.made_by,
      sums = excluded.sums`);
}
