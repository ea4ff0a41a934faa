import "server-only";
import { asEngine } from "@/db/client";
import { findBlock } from "@/db/repositories/blocks";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { BlockEdit, EditedBlock, ViolationDto } from "@/lib/contracts/blocks";
import { findViolations, type Violation } from "@/lib/engine/laws/violations";
import type { Block, Season } from "@/lib/engine/model";
import { addDays, maxDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { AppError } from "@/lib/errors";
import { dayOf } from "../clock";
import { mergeBases } from "../merge-bases";
import type { OpenPlan } from "../open-plan";
import { assessmentOf, basesOf, type Readapted } from "../readapt";
import { buildAround, rebuildPlan } from "../rebuild-plan";
import { consequencesOf, editIdOf, inverseOf, type Named, storeEdit } from "../store-edit";
import { toBlockDto } from "../view/to-block-dto";
import { toViolationDto } from "../view/to-violation-dto";

type Edit = Named & {
  /** The block to answer with; null after a delete. */
  readonly blockId: string | null;
  readonly coached: readonly Block[];
  readonly override: { readonly reason: string } | undefined;
  readonly asked: readonly EditedBlock[];
};

/** Rebuilds around the blocks as they now are, and answers what that does to every week. */
export async function applyBlockEdit(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  { blockId, ...edit }: Edit,
): Promise<BlockEdit> {
  const from = edit.coached.find((b) => b.id === blockId)?.start ?? plan.today;
  const { run: _, ...consequences } = await applyBlocks(ctx, scope, plan, { ...edit, from });
  const row = blockId === null ? undefined : await findBlock(ctx.db, scope, blockId);
  return { block: row ? toBlockDto(row) : null, ...consequences };
}

type Applied = Omit<BlockEdit, "block"> & { readonly run: Readapted };

/** The same for any number of blocks at once; `from` is the first day that they ask something of. */
export async function applyBlocks(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  {
    coached,
    override,
    from,
    asked,
    ...named
  }: Omit<Edit, "blockId"> & { readonly from: PlainDate },
): Promise<Applied> {
  const built = buildAround(plan, coached);
  const found = newViolations(plan, built, coached);
  const ids = new Map(plan.rows.map((row) => [row.key, row.id]));
  const violations = found.map((v) => toViolationDto(v, ids, scope));
  requireReason(violations, override);
  const held = heldBack(plan, built, from);
  const editId = editIdOf(scope, plan, named);
  const rebuilt = await asEngine(ctx.db, scope, (db) =>
    rebuildPlan(db, scope, plan, {
      coached,
      season: built,
      exempt: override ? keysIn(built, found) : new Set(),
      cause: { kind: "edited", id: editId },
      clock: dayOf(ctx, scope),
    }),
  );
  await storeEdit(ctx, scope, {
    ...named,
    editId,
    overrideReason: override?.reason ?? null,
    inverse: {
      ...inverseOf(plan, rebuilt.run, []),
      blocks: rebuilt.blocks,
      weeks: rebuilt.weeks,
      asked,
    },
  });
  return {
    run: rebuilt.run,
    ...(await consequencesOf(ctx, scope, rebuilt.run, [])),
    violations: [...violations, ...held],
    editId,
  };
}

/** What the block asks for and the builder could not hold within the laws, with what it would need. */
function heldBack(plan: OpenPlan, built: Season, from: PlainDate): ViolationDto[] {
  const known = new Set((plan.season?.infeasible ?? []).map((i) => i.what));
  return built.infeasible
    .filter((i) => !known.has(i.what))
    .map(({ what, rule, wouldNeed }) => ({
      law: rule.startsWith("LOAD-") ? 2 : 5,
      rule,
      date: maxDate(from, plan.today),
      sessionId: null,
      message: `Not held: ${what}. It would need ${wouldNeed}.`,
      severity: "held",
    }));
}

/**
 * Laws that the plan as intended now breaks and did not before. What red, refer or a limit stops is
 * no fault of a block: the plan adapts to it day by day.
 */
function newViolations(plan: OpenPlan, built: Season, coached: readonly Block[]): Violation[] {
  const { today } = plan;
  const rows = plan.rows.filter((row) => row.localDate >= today);
  const lockedBlocks = new Set(coached.filter((b) => b.locked).map((b) => b.id));
  const { bases } = mergeBases({ rows, built: built.sessions, lockedBlocks });
  const common = { today, assessment: assessmentOf(plan) };
  const before = findViolations({ ...common, record: plan.record, sessions: basesOf(rows) });
  const known = new Set(before.map(nameOf));
  const record = { ...plan.record, blocks: coached };
  return findViolations({ ...common, record, sessions: bases }).filter(
    (v) => v.severity === "override" && !known.has(nameOf(v)),
  );
}

function nameOf({ law, rule, date, sessionKey }: Violation): string {
  return `${law} ${rule} ${date} ${sessionKey ?? ""}`;
}

function requireReason(violations: ViolationDto[], override: Edit["override"]): void {
  if (override || violations.length === 0) return;
  throw new AppError(
    "law_broken",
    "This breaks a rule of the plan. Change it, or keep it with a reason.",
    { violations },
  );
}

/** Sessions that a reason lets pass: the one named, or every run of the week that is named. */
function keysIn({ sessions }: Season, violations: readonly Violation[]): ReadonlySet<string> {
  const keys = violations.flatMap((v) => {
    if (v.sessionKey !== null) return [v.sessionKey];
    const monday = mondayOf(v.date);
    return sessions
      .filter((s) => s.sport === "run" && s.date >= monday && s.date <= addDays(monday, 6))
      .map((s) => s.key);
  });
  return new Set(keys);
}
