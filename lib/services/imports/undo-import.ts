import "server-only";
import { findImport, undoImport as takeBack } from "@/db/repositories/imports";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { AppError, notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { UNDO_MS } from "../week/undo-window";

type Input = { readonly athleteId: string; readonly importId: string };

/** Takes a whole file out of the log again for a day after it was read. */
export async function undoImport(
  ctx: Context,
  { athleteId, importId }: Input,
): Promise<{ id: string; count: number }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  const locked = await lockPlan(ctx.db, scope);
  const row = await findImport(ctx.db, scope, importId);
  if (!row) throw notFound();
  if (row.undoneAt) return { id: importId, count: 0 };
  if (ctx.now.getTime() - row.recordedAt.getTime() > UNDO_MS) {
    throw new AppError("conflict", "The time to undo this is over.");
  }
  const { gone, back } = await takeBack(ctx.db, scope, row, ctx.now);
  const touched = [...gone, ...back];
  if (touched.length > 0) await adaptAgain(ctx, scope, { touched, locked });
  return { id: importId, count: gone.length };
}
