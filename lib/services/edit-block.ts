import "server-only";
import { asEngine } from "@/db/client";
import { findBlock, updateBlock } from "@/db/repositories/blocks";
import type { BlockRow } from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { BlockEdit, BlockPatch } from "@/lib/contracts/blocks";
import type { Block, PartialTargets } from "@/lib/engine/model";
import { notFound } from "@/lib/errors";
import { applyBlockEdit } from "./plan/apply-block-edit";
import { coachedWith, requireDates } from "./plan/coached-blocks";
import { keepCurrent } from "./plan/keep-current";
import { type OpenPlan, openPlan } from "./plan/open-plan";
import { editIdOf, storeEdit } from "./plan/store-edit";
import { toBlock, toBlockDto } from "./plan/to-block-dto";
import { type IfMatch, requireVersion, stale } from "./precondition";

type Input = {
  readonly athleteId: string;
  readonly blockId: string;
  readonly patch: BlockPatch;
  readonly ifMatch: IfMatch;
};

/** A person changes a block; the builder plans around it from today on. */
export async function editBlock(
  ctx: Context,
  { athleteId, blockId, patch, ifMatch }: Input,
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
  const block = patched(row, patch);
  if (!changesPlan(patch)) return relabel(ctx, scope, plan, { row, patch, block });
  requireDates(block, row, plan.season, scope);
  return applyBlockEdit(ctx, scope, plan, {
    kind: "block",
    verb: "update",
    subjectId: row.id,
    request: patch,
    blockId: row.id,
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

type Relabel = { readonly row: BlockRow; readonly patch: BlockPatch; readonly block: Block };

/** A lock or a note changes no session. A locked block is kept as a person fixed it. */
async function relabel(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  { row, patch, block: { locked, notes } }: Relabel,
): Promise<BlockEdit> {
  const changes = { locked, notes, coached: row.coached || locked };
  const { id, version } = row;
  const after = await updateBlock(ctx.db, scope, { id, version, patch: changes });
  if (!after) throw stale();
  const named = { kind: "block", verb: "update", subjectId: id, request: patch } as const;
  const editId = editIdOf(scope, plan, named);
  const { athleteId: _a, recordedAt: _r, ...before } = row;
  await storeEdit(ctx, scope, {
    ...named,
    editId,
    overrideReason: null,
    inverse: {
      sessions: [],
      left: {},
      created: [],
      changes: [],
      blocks: { before: [before], left: { [id]: after.version }, created: [] },
    },
  });
  return { block: toBlockDto(after), weeks: [], changes: [], violations: [], editId };
}
