import "server-only";
import { asEngine } from "@/db/client";
import { findBlock } from "@/db/repositories/blocks";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { BlockEdit } from "@/lib/contracts/blocks";
import { AppError, notFound } from "@/lib/errors";
import { applyBlockEdit } from "./plan/apply-block-edit";
import { askedOf } from "./plan/asked-blocks";
import { coachedWithout } from "./plan/coached-blocks";
import { keepCurrent } from "./plan/keep-current";
import { openPlan } from "./plan/open-plan";
import { type IfMatch, requireVersion } from "./precondition";

type Input = {
  readonly athleteId: string;
  readonly blockId: string;
  readonly ifMatch: IfMatch;
  readonly override?: { readonly reason: string } | undefined;
};

/** Gives the days of a block that a person fixed back to the builder. */
export async function deleteBlock(
  ctx: Context,
  { athleteId, blockId, ifMatch, override }: Input,
): Promise<BlockEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const found = await findBlock(ctx.db, scope, blockId);
  if (!found) throw notFound();
  // Asked again under the lock; here it spares the loser of a race the wait.
  requireVersion(found.version, ifMatch);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const row = plan.blocks.find((b) => b.id === blockId);
  if (!row) throw notFound();
  requireVersion(row.version, ifMatch);
  if (row.end < scope.today) {
    throw new AppError("conflict", "This block is over, so it stays as it was.");
  }
  if (!row.coached) {
    throw new AppError(
      "conflict",
      "The builder made this block and would make it again. Change it, or place one of your own.",
    );
  }
  return applyBlockEdit(ctx, scope, plan, {
    kind: "block",
    verb: "delete",
    subjectId: row.id,
    request: null,
    blockId: null,
    coached: coachedWithout(plan.blocks, row.id),
    asked: askedOf([{ op: "delete", id: row.id, version: row.version }], plan.blocks),
    override,
  });
}
