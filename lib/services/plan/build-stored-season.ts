import "server-only";
import { asEngine } from "@/db/client";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { Assessment } from "@/lib/engine/model";
import { dayOf } from "./clock";
import { openPlan } from "./open-plan";
import { buildAround, rebuildPlan } from "./rebuild-plan";
import { editIdOf, inverseOf, storeEdit } from "./store-edit";
import { toBlock } from "./view/to-block-dto";

/** Builds the season from today around what people fixed, and stores it as one edit. */
export async function buildStoredSeason(ctx: Context, scope: AthleteScope): Promise<Assessment> {
  const { plan, rebuilt, editId, named } = await asEngine(ctx.db, scope, async (db) => {
    const plan = await openPlan(db, scope);
    const named = { kind: "season", verb: "build", subjectId: null, request: null } as const;
    const editId = editIdOf(scope, plan, named);
    const coached = plan.blocks.filter((row) => row.coached).map(toBlock);
    const rebuilt = await rebuildPlan(db, scope, plan, {
      coached,
      season: buildAround(plan, coached),
      cause: { kind: "built", id: editId },
      clock: dayOf(ctx, scope),
    });
    return { plan, rebuilt, editId, named };
  });
  await storeEdit(ctx, scope, {
    ...named,
    editId,
    overrideReason: null,
    inverse: {
      ...inverseOf(plan, rebuilt.run, []),
      blocks: rebuilt.blocks,
      weeks: rebuilt.weeks,
    },
  });
  return rebuilt.run.assessment;
}
