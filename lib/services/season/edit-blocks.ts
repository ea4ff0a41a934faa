import "server-only";
import { asEngine } from "@/db/client";
import { listBlocks } from "@/db/repositories/blocks";
import type { BlockRow } from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { BlockBatch, BlockBatchEdit, BlockChange, OutlookDto } from "@/lib/contracts/blocks";
import { forecastRaces } from "@/lib/engine/forecast/forecast";
import type { Assessment } from "@/lib/engine/model";
import { applyBlocks } from "../plan/blocks/apply-block-edit";
import { askedOf } from "../plan/blocks/asked-blocks";
import { changedBlocks, relabelsOnly, requireVersions } from "../plan/blocks/changed-blocks";
import { type Relabel, relabelBlocks } from "../plan/blocks/relabel-blocks";
import { idOf } from "../plan/ids";
import { keepCurrent } from "../plan/keep-current";
import { openPlan } from "../plan/open-plan";
import type { Named } from "../plan/store-edit";
import { toSession } from "../plan/to-session";
import { toBlockDto } from "../plan/view/to-block-dto";
import { toOutlookDto } from "../plan/view/to-season-dto";
import { viewPlan } from "../plan/view/view-plan";

type Input = { readonly athleteId: string; readonly body: BlockBatch };

/** A person changes several blocks in one step: all of it is saved, or nothing; one undo takes it back. */
export async function editBlocks(
  ctx: Context,
  { athleteId, body }: Input,
): Promise<BlockBatchEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  const assessment = await keepCurrent(ctx, scope);
  const { changes, override } = body;
  // Asked again under the lock; here it spares the loser of a race the wait.
  requireVersions(await listBlocks(ctx.db, scope), changes);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  requireVersions(plan.blocks, changes);
  const named: Named = { kind: "block", verb: "update", subjectId: null, request: body };
  const asked = askedOf(changes, plan.blocks);
  if (relabelsOnly(changes)) {
    const labels = labelsOf(changes, plan.blocks);
    const { editId } = await relabelBlocks(ctx, scope, plan, { named, labels, asked });
    const news = { editId, created: [], weeks: [], changes: [], violations: [] };
    return { ...(await seasonNow(ctx, scope, assessment)), ...news };
  }
  const { coached, created, from } = changedBlocks(changes, {
    rows: plan.blocks,
    season: plan.season,
    scope,
    newId: (n) => idOf(athleteId, "block", plan.revision, "placed", n),
  });
  const { run, ...consequences } = await applyBlocks(ctx, scope, plan, {
    ...named,
    coached,
    override,
    from,
    asked,
  });
  return {
    ...(await seasonNow(ctx, scope, run.assessment)),
    created: [...created],
    ...consequences,
  };
}

/** All blocks and how the races look, as the plan now stands. */
async function seasonNow(
  ctx: Context,
  scope: AthleteScope,
  assessment: Assessment,
): Promise<Pick<BlockBatchEdit, "blocks"> & { forecast: OutlookDto[] }> {
  const { today } = scope;
  const { record, rows } = await viewPlan(ctx, scope, { assessment, from: today });
  const sessions = rows.filter((row) => row.localDate >= today).map(toSession);
  return {
    blocks: (await listBlocks(ctx.db, scope)).map(toBlockDto),
    forecast: forecastRaces({ record, today, assessment, sessions }).map((f) =>
      toOutlookDto(f, scope),
    ),
  };
}

/** What the changes say of locks and notes, block by block. */
function labelsOf(changes: readonly BlockChange[], rows: readonly BlockRow[]): Relabel["labels"] {
  return changes.map((change) => {
    const row = change.op === "update" ? rows.find((block) => block.id === change.id) : undefined;
    if (change.op !== "update" || !row) throw new RangeError("a label of what is not there");
    return { row, locked: change.locked ?? row.locked, notes: change.notes ?? row.notes };
  });
}
