import "server-only";
import type { Context } from "@/lib/auth/actor";
import type { BlockEdit } from "@/lib/contracts/blocks";
import { AppError } from "@/lib/errors";
import { applyBlockEdit } from "../plan/blocks/apply-block-edit";
import { askedOf } from "../plan/blocks/asked-blocks";
import { coachedWithout } from "../plan/blocks/coached-blocks";
import { openBlock } from "../plan/blocks/open-block";
import type { IfMatch } from "../precondition";

type Input = {
  readonly athleteId: string;
  readonly blockId: string;
  readonly ifMatch: IfMatch;
  readonly override?: { readonly reason: string } | undefined;
};

/** Gives the days of a block that a person fixed back to the builder. */
export async function deleteBlock(ctx: Context, { override, ...named }: Input): Promise<BlockEdit> {
  const { scope, plan, row } = await openBlock(ctx, named);
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
