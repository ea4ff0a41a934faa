import "server-only";
import { asEngine } from "@/db/client";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { BuiltSeason } from "@/lib/contracts/season";
import { describeSeason } from "./get-season";
import { dayOf } from "./plan/clock";
import { keepCurrent } from "./plan/keep-current";
import { openPlan } from "./plan/open-plan";
import { buildAround, rebuildPlan } from "./plan/rebuild-plan";
import { editIdOf, inverseOf, storeEdit } from "./plan/store-edit";
import { toBlock } from "./plan/to-block-dto";

type Input = {
  readonly athleteId: string;
  /** False: answers the season as it would be and stores nothing. */
  readonly apply: boolean;
};

/** Builds the season from today: backwards from every race, forwards from what was done. */
export async function buildSeasonPlan(
  ctx: Context,
  { athleteId, apply }: Input,
): Promise<BuiltSeason> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  if (apply) return { ...(await build(ctx, scope)), applied: true };
  return tryOut(ctx, async (inner) => ({ ...(await build(inner, scope)), applied: false }));
}

async function build(ctx: Context, scope: AthleteScope) {
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
  return describeSeason(ctx, scope, rebuilt.run.assessment);
}

/** Does the work and takes it back, answering what it came to. */
async function tryOut<T>(ctx: Context, work: (inner: Context) => Promise<T>): Promise<T> {
  const box: { answer?: { readonly value: T } } = {};
  const back = new Error("taken back on purpose");
  try {
    await ctx.db.transaction(async (db) => {
      box.answer = { value: await work({ ...ctx, db }) };
      throw back;
    });
  } catch (error) {
    if (error !== back) throw error;
  }
  if (!box.answer) throw new RangeError("the work answered nothing");
  return box.answer.value;
}
