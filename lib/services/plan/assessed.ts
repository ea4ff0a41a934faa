import "server-only";
import type { Database } from "@/db/client";
import type { AthleteScope } from "@/db/scope";
import type { Assessment } from "@/lib/engine/model";

const assessed = new WeakMap<Database, Map<string, Assessment>>();

/** Today's assessment, where this transaction has read or made it. */
export function assessedIn(db: Database, { athleteId }: AthleteScope): Assessment | undefined {
  return assessed.get(db)?.get(athleteId);
}

/** Kept until this transaction assesses again, which is the only way to another one within it. */
export function rememberAssessed(
  db: Database,
  { athleteId }: AthleteScope,
  assessment: Assessment,
): Assessment {
  const known = assessed.get(db) ?? new Map<string, Assessment>();
  assessed.set(db, known.set(athleteId, assessment));
  return assessment;
}
