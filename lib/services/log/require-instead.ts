import "server-only";
import { listActivities } from "@/db/repositories/activities";
import { findSession, listSessions } from "@/db/repositories/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { answeredAs } from "@/lib/engine/adapt/match";
import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { matchRows } from "./answered-sessions";

type Said = {
  /** Of the entry, as it is to stand. */
  readonly id: string;
  readonly date: PlainDate;
  readonly sport: Sport;
  readonly insteadOf: string;
};

/**
 * Whether this entry may say that it was done instead of that session. One that a rule took out or
 * holds is no fault of an entry that comes late: it is saved, and there is nothing it stands instead of.
 */
export async function requireInstead(
  { db }: Context,
  scope: AthleteScope,
  { id, date, sport, insteadOf }: Said,
): Promise<void> {
  const session = await findSession(db, scope, insteadOf);
  if (!session) throw notFound();
  if (session.localDate !== date)
    throw invalidField("insteadOf", "Choose a session planned for the day of the entry.");
  if (session.sport === sport)
    throw invalidField(
      "insteadOf",
      "In the sport that was planned it counts for the session by itself.",
    );
  const rows = await listSessions(db, scope, { from: date, to: date });
  const log = await listActivities(db, scope, { from: date, to: date });
  const others = matchRows(
    rows,
    log.filter((one) => one.id !== id),
  );
  if (answeredAs(session.key, others) !== null)
    throw new AppError("conflict", "Something is logged for this session already.");
}
