import "server-only";
import type { Database } from "@/db/client";
import { listBlocks } from "@/db/repositories/blocks";
import { type ChangeWithReason, listChanges } from "@/db/repositories/changes";
import { findDecision } from "@/db/repositories/decisions";
import { findSeason, lockPlan } from "@/db/repositories/seasons";
import { listSessions } from "@/db/repositories/sessions";
import type { AthleteRow } from "@/db/schema/athletes";
import type { DecisionRow } from "@/db/schema/decisions";
import type { BlockRow, SeasonRow } from "@/db/schema/seasons";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { AthleteRecord } from "@/lib/engine/model";
import { addDays, minDate, type PlainDate } from "@/lib/engine/plain-date";
import { notFound } from "@/lib/errors";
import { loadAthleteWhole } from "../load-athlete-record";

/** Past days that are looked at again on every visit: late entries land here. */
const LOOK_BACK_DAYS = 7;
const CHANGES_MAX = 1000;

/** Everything about one athlete's plan, read under its lock and whatever the viewer's scopes. */
export type OpenPlan = {
  /** Counts the writes of this plan: names made from it are new, and the same when tried again. */
  readonly revision: number;
  readonly today: PlainDate;
  readonly record: AthleteRecord;
  readonly athlete: AthleteRow;
  readonly season: SeasonRow | undefined;
  readonly blocks: readonly BlockRow[];
  /** Sessions from a few days back, and from `touched`. */
  readonly rows: readonly SessionRow[];
  /** The newest assessment stored, today's or older. */
  readonly decided: DecisionRow | undefined;
  /** Changes of sessions that lie ahead, newest first, whatever became of them. */
  readonly changes: readonly ChangeWithReason[];
};

/**
 * Inside `asEngine`. Takes the lock first: what is read after it is what the last writer left.
 * `locked` is the revision of a caller who holds the lock already and has used it for nothing else.
 */
export async function openPlan(
  db: Database,
  scope: AthleteScope,
  touched: readonly PlainDate[] = [],
  locked?: number,
): Promise<OpenPlan> {
  const { today } = scope;
  const revision = locked ?? (await lockPlan(db, scope));
  // Sent at once, answered in turn.
  const [whole, decided, changes, season, blocks] = await Promise.all([
    loadAthleteWhole(db, scope),
    findDecision(db, scope, today),
    listChanges(db, scope, { limit: CHANGES_MAX }),
    findSeason(db, scope),
    listBlocks(db, scope),
  ]);
  if (!whole) throw notFound();
  const { record, athlete } = whole;
  const from = [...touched, decided?.localDate ?? today].reduce(
    minDate,
    addDays(today, -LOOK_BACK_DAYS),
  );
  return {
    revision,
    today,
    record,
    athlete,
    decided,
    season,
    blocks,
    rows: await listSessions(db, scope, { from }),
    changes: changes.filter((change) => change.sessionDate >= today),
  };
}
