import "server-only";
import { type ActivityWithNote, listActivityRevisions } from "@/db/repositories/activities";
import type { ActivityRevisionRow } from "@/db/schema/activities";
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
  return { versions: rows.map(toVersion) };
}

function toVersion({ version, kind, recordedAt, snapshot }: ActivityRevisionRow): ActivityVersion {
  const was = snapshot as Omit<ActivityWithNote, "athleteId">;
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
    note: was.note ?? "",
  };
}
