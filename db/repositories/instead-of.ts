import { sql } from "drizzle-orm";

/**
 * Of a row of `activities` the key of the session it was done instead of, for the engine, which knows
 * a session by its key. Null where the session is gone by now. Asked only where somebody said so.
 */
export const insteadOfKey = sql`case when activities.session_id is not null then (
  select sessions.key from sessions
  where sessions.athlete_id = activities.athlete_id and sessions.id = activities.session_id) end`;
