import "server-only";
import { insertRestriction } from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RestrictionBody, RestrictionDto } from "@/lib/contracts/care";
import { needsExercise, needsValue, valueFault } from "@/lib/contracts/case-file-faults";
import type { RestrictionKind } from "@/lib/engine/model";
import { AppError, invalidField } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { limitableExercises, toRestrictionDto } from "./list-restrictions";

type Input = RestrictionBody & { readonly athleteId: string; readonly id: string };

/** A limit by a named person. It acts at once, whatever the policy says. */
export async function addRestriction(
  ctx: Context,
  { athleteId, id, kind, from, to, value, exercise, note = "" }: Input,
): Promise<RestrictionDto> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "care",
    ...(needsExercise(kind) && { scopes: ["injury"] as const }),
  });
  if (to && to < from) throw invalidField("to", "The last day cannot be before the first.");
  const known = needsValue(kind) ? (value ?? null) : null;
  if (needsValue(kind) && known === null) {
    throw invalidField("value", "This limit needs a number.");
  }
  if (valueFault(kind, known)) throw invalidField("value", "This number is out of range.");
  await requireExercise(ctx, scope, kind, exercise ?? null);
  await lockPlan(ctx.db, scope);
  const row = await insertRestriction(ctx.db, scope, {
    id,
    kind,
    from,
    to: to ?? null,
    value: known,
    exercise: exercise ?? null,
    note,
    authorName: ctx.actor.name,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toRestrictionDto(ctx, row, scope);
}

async function requireExercise(
  ctx: Context,
  scope: AthleteScope,
  kind: RestrictionKind,
  exercise: string | null,
): Promise<void> {
  if (!needsExercise(kind)) {
    if (exercise !== null) throw invalidField("exercise", "This limit is not on one exercise.");
    return;
  }
  const list = await limitableExercises(ctx, scope);
  if (!list.some((one) => one.id === exercise)) {
    throw invalidField("exercise", "Choose an exercise of the list.");
  }
}
