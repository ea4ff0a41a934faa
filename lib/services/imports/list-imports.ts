import "server-only";
import { listImports as readImports } from "@/db/repositories/imports";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ImportDto } from "@/lib/contracts/imports";
import { UNDO_MS } from "../week/undo-window";

/** Files whose entries can still be taken back, newest first. */
export async function listImports(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ imports: ImportDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const since = new Date(ctx.now.getTime() - UNDO_MS);
  const rows = await readImports(ctx.db, scope, { since });
  return {
    imports: rows.map(({ id, source, count, from, to, recordedAt }) => ({
      ...{ id, source, count, from, to },
      undoableUntil: new Date(recordedAt.getTime() + UNDO_MS).toISOString(),
    })),
  };
}
