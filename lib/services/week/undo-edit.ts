import "server-only";
import { asEngine } from "@/db/client";
import { deleteBlocks, listBlocks, restoreBlock } from "@/db/repositories/blocks";
import { resolveChange } from "@/db/repositories/changes";
import { findEdit, markUndone } from "@/db/repositories/edits";
import { replaceWeeksFrom } from "@/db/repositories/seasons";
import { deleteSessions, listSessions, restoreSessions } from "@/db/repositories/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { UndoneEdit } from "@/lib/contracts/blocks";
import type { PlainDate } from "@/lib/engine/plain-date";
import { AppError, notFound } from "@/lib/errors";
import { dayOf } from "../plan/clock";
import { keepCurrent } from "../plan/keep-current";
import { openPlan } from "../plan/open-plan";
import { readapt } from "../plan/readapt";
import { consequencesOf, type Inverse } from "../plan/store-edit";

type Input = { readonly athleteId: string; readonly editId: string };

/**
 * Puts blocks and sessions back exactly as they were, versions included. Refused when something it
 * would put back was changed since: undo the newer edit first.
 */
export async function undoEdit(ctx: Context, { athleteId, editId }: Input): Promise<UndoneEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const edit = await findEdit(ctx.db, scope, editId);
  if (!edit) throw notFound();
  await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  if (!(await markUndone(ctx.db, scope, { id: editId, now: ctx.now }))) {
    throw new AppError(
      "conflict",
      edit.undoneAt ? "This was undone already." : "The time to undo this is over.",
    );
  }
  const inverse = edit.inverse as Inverse;
  await requireUntouched(ctx, scope, inverse);
  const days = await putBack(ctx, scope, inverse, editId);
  const run = await asEngine(ctx.db, scope, async (db) => {
    const plan = await openPlan(db, scope);
    return readapt(db, scope, plan, {
      cause: { kind: "undone", id: editId },
      clock: dayOf(ctx, scope),
    });
  });
  return consequencesOf(ctx, scope, run, days);
}

async function requireUntouched(
  ctx: Context,
  scope: AthleteScope,
  { left, blocks }: Inverse,
): Promise<void> {
  const rows = await listSessions(ctx.db, scope);
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  const blockRows = blocks ? await listBlocks(ctx.db, scope) : [];
  const blockVersions = new Map(blockRows.map((row) => [row.id, row.version]));
  const changed =
    Object.entries(left).some(([id, version]) => versions.get(id) !== version) ||
    Object.entries(blocks?.left ?? {}).some(([id, version]) => blockVersions.get(id) !== version);
  if (changed) {
    throw new AppError(
      "conflict",
      "Something this would put back was changed since. Undo the newer change first.",
    );
  }
}

/** Answers the days it touched. */
async function putBack(
  ctx: Context,
  scope: AthleteScope,
  inverse: Inverse,
  editId: string,
): Promise<PlainDate[]> {
  const { db } = ctx;
  const cause = { kind: "undone", causeId: editId } as const;
  const gone = await deleteSessions(db, scope, inverse.created, cause);
  await deleteBlocks(db, scope, inverse.blocks?.created ?? []);
  for (const block of inverse.blocks?.before ?? []) await restoreBlock(db, scope, block);
  const back = await restoreSessions(db, scope, inverse.sessions, cause);
  if (inverse.weeks) await asEngine(db, scope, () => restoreWeeks(ctx, scope, inverse.weeks));
  for (const id of inverse.changes) {
    await resolveChange(db, scope, {
      id,
      from: ["applied", "proposed"],
      to: "superseded",
      decidedByName: ctx.actor.name,
    });
  }
  return [...gone, ...back].map((row) => row.localDate);
}

async function restoreWeeks(
  ctx: Context,
  scope: AthleteScope,
  weeks: Inverse["weeks"],
): Promise<void> {
  if (weeks) await replaceWeeksFrom(ctx.db, scope, { from: weeks.from, weeks: weeks.rows });
}
