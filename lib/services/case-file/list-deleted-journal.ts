import "server-only";
import { forgetDeletedJournal, listDeletedJournal as readDeleted } from "@/db/repositories/notes";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { DeletedEntry } from "@/lib/contracts/case-record";
import { undoableSince } from "../week/undo-window";

/** What can still be brought back. Its text is not read until it is; what is older goes for good. */
export async function listDeletedJournal(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<DeletedEntry[]> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["notes"] });
  const since = undoableSince(ctx);
  await forgetDeletedJournal(ctx.db, scope, { since });
  const rows = await readDeleted(ctx.db, scope, { since });
  return rows.map(({ id, localDate }) => ({ id, date: localDate }));
}
