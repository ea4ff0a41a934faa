import type { SessionRow } from "@/db/schema/sessions";
import { settled } from "@/lib/engine/adapt/match";
import type { Session } from "@/lib/engine/model";
import type { OpenPlan } from "./open-plan";
import { toSession } from "./to-session";

export type Settled = { readonly row: SessionRow; readonly session: Session };

/** Past sessions whose status no longer fits the log: done where an activity answers, else missed. */
export function settlePast({ rows, record, today }: OpenPlan): Settled[] {
  const past = rows.filter((row) => row.localDate < today);
  const statuses = new Map(
    settled(past.map(toSession), record.activities, today).map((s) => [s.key, s]),
  );
  return past.flatMap((row) => {
    const session = statuses.get(row.key);
    return session && session.status !== row.status ? [{ row, session }] : [];
  });
}
