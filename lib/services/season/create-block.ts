import "server-only";
import { asEngine } from "@/db/client";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { BlockCreate, BlockEdit } from "@/lib/contracts/blocks";
import type { Block, PartialTargets } from "@/lib/engine/model";
import { applyBlockEdit } from "../plan/blocks/apply-block-edit";
import { askedOf } from "../plan/blocks/asked-blocks";
import { coachedWith, requireDates } from "../plan/blocks/coached-blocks";
import { idOf } from "../plan/ids";
import { keepCurrent } from "../plan/keep-current";
import { openPlan } from "../plan/open-plan";

type Input = { readonly athleteId: string; readonly body: BlockCreate };

/** A person places a block; the builder plans around it. */
export async function createBlock(ctx: Context, { athleteId, body }: Input): Promise<BlockEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const block: Block = {
    id: idOf(athleteId, "block", plan.revision, "placed"),
    phase: body.phase,
    start: body.start,
    end: body.end,
    targets: (body.targets ?? null) as PartialTargets | null,
    locked: body.locked ?? false,
    notes: body.notes ?? "",
  };
  requireDates(block, null, plan.season, scope);
  return applyBlockEdit(ctx, scope, plan, {
    kind: "block",
    verb: "create",
    subjectId: block.id,
    request: body,
    blockId: block.id,
    coached: coachedWith(plan.blocks, block),
    asked: askedOf([{ op: "create", ...body }], plan.blocks),
    override: body.override,
  });
}
