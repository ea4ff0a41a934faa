import "server-only";
import { type ActivityWithNote, listActivityRevisions } from "@/db/repositories/activities";
import { findSession } from "@/db/repositories/sessions";
import type { ActivityRevisionRow } from "@/db/schema/activities";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityVersion } from "@/lib/contracts/activities";
import { notFound } from "@/lib/errors";

type Input = { readonly athleteId: string; readonly activityId: string };

/** Every version of an entry, also of one that was deleted. It holds the notes, so it asks for them. */
export async function getActivityHistory(
  ctx: Context,
  { athleteId, activityId }: Input,
): Promise<{ versions: ActivityVersion[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "read",
    scopes: ["load", "notes"],
  });
  const rows = await listActivityRevisions(ctx.db, scope, activityId);
  if (rows.length === 0) throw notFound();
  const titles = await titlesOf(ctx, scope, rows);
  return { versions: rows.map((row) => toVersion(row, titles)) };
}

/** Of the sessions that versions were said to be instead of. */
async function titlesOf(
  { db }: Context,
  scope: AthleteScope,
  rows: readonly ActivityRevisionRow[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(rows.map((row) => snapshotOf(row).insteadOf));
  const titles = new Map<string, string>();
  for (const id of ids) {
    const session = id ? await findSession(db, scope, id) : undefined;
    if (session) titles.set(session.id, session.title);
  }
  return titles;
}

/** Versions written before an entry could say so lack `insteadOf`. */
type Snapshot = Omit<ActivityWithNote, "athleteId" | "insteadOf"> &
  Partial<Pick<ActivityWithNote, "insteadOf">>;

function snapshotOf({ snapshot }: ActivityRevisionRow): Snapshot {
  return snapshot as Snapshot;
}

function toVersion(row: ActivityRevisionRow, titles: ReadonlyMap<string, string>): ActivityVersion {
  const { version, kind, recordedAt } = row;
  const was = snapshotOf(row);
  return {
    version,
    kind,
    at: recordedAt.toISOString(),
    date: was.localDate,
    sport: was.sport,
    role: was.role,
    durationS: was.durationS,
    distanceM: was.distanceM,
    rpe: was.rpe,
    insteadOfTitle: titles.get(was.insteadOf ?? "") ?? null,
    note: was.note ?? "",
  };
}
