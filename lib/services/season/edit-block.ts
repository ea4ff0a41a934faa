import "server-only";
import type { BlockRow } from "@/db/schema/seasons";
import type { Context } from "@/lib/auth/actor";
import type { BlockEdit, BlockPatch } from "@/lib/contracts/blocks";
import type { Block, PartialTargets } from "@/lib/engine/model";
import { applyBlockEdit } from "../plan/blocks/apply-block-edit";
import { askedOf } from "../plan/blocks/asked-blocks";
import { coachedWith, requireDates } from "../plan/blocks/coached-blocks";
import { openBlock } from "../plan/blocks/open-block";
import { relabelBlocks } from "../plan/blocks/relabel-blocks";
import { toBlock, toBlockDto } from "../plan/view/to-block-dto";
import type { IfMatch } from "../precondition";

type Input = {
  readonly athleteId: string;
  readonly blockId: string;
  readonly patch: BlockPatch;
  readonly ifMatch: IfMatch;
};

/** A person changes a block; the builder plans around it from today on. */
export async function editBlock(ctx: Context, { patch, ...which }: Input): Promise<BlockEdit> {
  const { scope, plan, row } = await openBlock(ctx, which);
  const block = patched(row, patch);
  const named = { kind: "block", verb: "update", subjectId: row.id, request: patch } as const;
  const asked = askedOf(
    [{ op: "update", id: row.id, version: row.version, ...patch }],
    plan.blocks,
  );
  if (!changesPlan(patch)) {
    const { locked, notes } = block;
    const labels = [{ row, locked, notes }];
    const { editId, rows } = await relabelBlocks(ctx, scope, plan, { named, labels, asked });
    const [after] = rows.map(toBlockDto);
    return { block: after ?? null, weeks: [], changes: [], violations: [], editId };
  }
  requireDates(block, row, plan.season, scope);
  return applyBlockEdit(ctx, scope, plan, {
    ...named,
    blockId: row.id,
    asked,
    coached: coachedWith(plan.blocks, block),
    override: patch.override,
  });
}

function changesPlan({ phase, start, end, targets }: BlockPatch): boolean {
  return [phase, start, end, targets].some((given) => given !== undefined);
}

function patched(row: BlockRow, patch: BlockPatch): Block {
  return {
    ...toBlock(row),
    phase: patch.phase ?? row.phase,
    start: patch.start ?? row.start,
    end: patch.end ?? row.end,
    targets: patch.targets === undefined ? row.targets : (patch.targets as PartialTargets | null),
    locked: patch.locked ?? row.locked,
    notes: patch.notes ?? row.notes,
  };
}
