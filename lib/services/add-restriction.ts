import "server-only";
import { insertRestriction } from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RestrictionBody, RestrictionDto } from "@/lib/contracts/care";
import { needsValue, valueFault } from "@/lib/contracts/case-file-faults";
import { AppError, invalidField } from "@/lib/errors";
import { toRestrictionDto } from "./list-restrictions";
import { adaptAgain } from "./plan/keep-current";

type Input = RestrictionBody & { readonly athleteId: string; readonly id: string };

/** A limit by a named person. It acts at once, whatever the policy says. */
export async function addRestriction(
  ctx: Context,
  { athleteId, id, kind, from, to, value, note = "" }: Input,
): Promise<RestrictionDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care" });
  if (to && to < from) throw invalidField("to", "The last day cannot be before the first.");
  const known = needsValue(kind) ? (value ?? null) : null;
  if (needsValue(kind) && known === null) {
    throw invalidField("value", "This limit needs a number.");
  }
  if (valueFault(kind, known)) throw invalidField("value", "This number is out of range.");
  await lockPlan(ctx.db, scope);
  const row = await insertRestriction(ctx.db, scope, {
    id,
    kind,
    from,
    to: to ?? null,
    value: known,
    note,
    authorName: ctx.actor.name,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toRestrictionDto(ctx, row, scope);
}
