import "server-only";
import { insertClearance, listClearances as readClearances } from "@/db/repositories/care";
import { findDecision } from "@/db/repositories/decisions";
import { lockPlan } from "@/db/repositories/seasons";
import type { ClearanceRow } from "@/db/schema/care";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ClearanceBody, ClearanceDto } from "@/lib/contracts/care";
import { AppError } from "@/lib/errors";
import { adaptAgain, keepCurrent } from "../plan/keep-current";

type Input = ClearanceBody & { readonly athleteId: string; readonly id: string };

/** A person who looked at it lifts "See someone", in their own words and under their own name. */
export async function addClearance(
  ctx: Context,
  { athleteId, id, note }: Input,
): Promise<ClearanceDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["symptoms"] });
  await keepCurrent(ctx, scope);
  await lockPlan(ctx.db, scope);
  const decision = await findDecision(ctx.db, scope, scope.today);
  if (decision?.state !== "refer") {
    throw new AppError("conflict", "There is nothing to lift: the state is not See someone.");
  }
  const row = await insertClearance(ctx.db, scope, {
    id,
    localDate: scope.today,
    note,
    authorName: ctx.actor.name,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toClearanceDto(row);
}

export async function listClearances(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ clearances: ClearanceDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["symptoms"] });
  return { clearances: (await readClearances(ctx.db, scope)).map(toClearanceDto) };
}

function toClearanceDto({ id, localDate, note, recordedAt }: ClearanceRow): ClearanceDto {
  return { id, date: localDate, note, createdAt: recordedAt.toISOString() };
}
