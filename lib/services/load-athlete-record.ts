import "server-only";
import type { Database } from "@/db/client";
import { loadLedgerRecord, loadWhole, type StoredRecord } from "@/db/repositories/record";
import type { AthleteRow } from "@/db/schema/athletes";
import type { AthleteScope } from "@/db/scope";
import type { AthleteRecord } from "@/lib/engine/model";
import { type LedgerRecord, protocolOf } from "@/lib/engine/protocol/in-force";
import { withEvenings } from "@/lib/engine/symptoms/evenings";

/** The whole athlete as the engine reads it: for computing, never for answering. */
export async function loadAthleteRecord(
  db: Database,
  scope: AthleteScope,
): Promise<AthleteRecord | undefined> {
  return (await loadAthleteWhole(db, scope))?.record;
}

/** The same, with the row of the athlete as it is stored. */
export async function loadAthleteWhole(
  db: Database,
  scope: AthleteScope,
): Promise<{ record: AthleteRecord; athlete: AthleteRow } | undefined> {
  const whole = await loadWhole(db, scope);
  if (!whole) return undefined;
  const { evenings, ...stored } = whole.record;
  const checkIns = withEvenings(stored.checkIns, evenings);
  return { record: { ...byProtocol(stored), checkIns }, athlete: whole.athlete };
}

/** What the log is counted by. */
export async function loadAthleteLedger(
  db: Database,
  scope: AthleteScope,
): Promise<LedgerRecord | undefined> {
  const stored = await loadLedgerRecord(db, scope);
  return stored && byProtocol(stored);
}

type Stored = Pick<StoredRecord, "injury" | "chosen" | "edits">;

/** An edit stands in a protocol: where nobody chose one, in the one that decides already. */
function byProtocol<S extends Stored>({ chosen, edits, ...record }: S) {
  const { id, version } = chosen ?? protocolOf({ injury: record.injury });
  return { ...record, protocol: chosen || edits.length > 0 ? { id, version, edits } : null };
}
