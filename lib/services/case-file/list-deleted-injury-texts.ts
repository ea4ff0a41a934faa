import "server-only";
import {
  forgetDeletedInjuryTexts,
  listDeletedInjuryTexts as readDeleted,
} from "@/db/repositories/injuries";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { DeletedInjuryText } from "@/lib/contracts/case-record";
import { undoableSince } from "../week/undo-window";

/** What one took away oneself and can bring back, without its text; what is older goes for good. */
export async function listDeletedInjuryTexts(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<DeletedInjuryText[]> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "care",
    scopes: ["injury", "imaging"],
  });
  const since = undoableSince(ctx);
  await forgetDeletedInjuryTexts(ctx.db, scope, { since });
  const rows = await readDeleted(ctx.db, scope, { since });
  return rows.map(({ id, kind, localDate }) => ({ id, kind, date: localDate }));
}
