import "server-only";
import { asEngine } from "@/db/client";
import { findBlock } from "@/db/repositories/blocks";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { notFound } from "@/lib/errors";
import { type IfMatch, requireVersion } from "../../precondition";
import { keepCurrent } from "../keep-current";
import { openPlan } from "../open-plan";

type Named = {
  readonly athleteId: string;
  readonly blockId: string;
  readonly ifMatch: IfMatch;
};

/** The plan under its lock, with the block that a person is about to change, at the version they saw. */
export async function openBlock(ctx: Context, { athleteId, blockId, ifMatch }: Named) {
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
  return { scope, plan, row };
}
