import "server-only";
import { ownerSql } from ".";

/** What sums kept beside a plan's revision are counted from, and what the engine decides by. */
const countedTables = [
  "activities",
  "athletes",
  "away_days",
  "blocks",
  "check_ins",
  "clearances",
  "decisions",
  "evenings",
  "injuries",
  "races",
  "restrictions",
  "sessions",
  "threshold_edits",
  "treatments",
] as const;

/**
 * For tests: from here on a transaction that changes a row of these tables, of this athlete, and does
 * not move the plan's revision fails when it commits. Triggers of the test alone: the product has none.
 */
export async function holdWriters(athleteId: string): Promise<void> {
  const sql = ownerSql();
  await sql.unsafe(`
    create function writes_the_plan() returns trigger language plpgsql security definer as $$
    begin
      if not exists (select from plan_heads where athlete_id = '${athleteId}'
          and xmin::text::bigint >= pg_current_xact_id()::text::bigint) then
        raise exception '% of % beside the plan''s revision', tg_op, tg_table_name;
      end if;
      return null;
    end $$`);
  for (const table of countedTables) {
    const key = table === "athletes" ? "id" : "athlete_id";
    for (const [event, row] of [
      ["insert", "new"],
      ["update", "new"],
      ["delete", "old"],
    ]) {
      await sql.unsafe(`
        create constraint trigger writes_the_plan_${event} after ${event} on ${table}
        deferrable initially deferred for each row when (${row}.${key} = '${athleteId}')
        execute function writes_the_plan()`);
    }
  }
}

export async function letWritersGo(): Promise<void> {
  await ownerSql()`drop function if exists writes_the_plan() cascade`;
}
