import "server-only";
import {
  forgetDeletedTreatments,
  listDeletedTreatments as readDeleted,
} from "@/db/repositories/care";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { DeletedTreatment } from "@/lib/contracts/care";
import { undoableSince } from "../week/undo-window";

/** What can still be brought back. Its note is not read until it is; what is older goes for good. */
export async function listDeletedTreatments(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<DeletedTreatment[]> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  const since = undoableSince(ctx);
  await forgetDeletedTreatments(ctx.db, scope, { since });
  const rows = await readDeleted(ctx.db, scope, { since });
  return rows.map(({ id, localDate, kind }) => ({ id, date: localDate, kind }));
}
