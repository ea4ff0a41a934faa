import "server-only";
import { confirmRehabStage } from "@/db/repositories/injuries";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RehabDto, StageBody } from "@/lib/contracts/rehab";
import { AppError } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { stale } from "../precondition";
import { currentInjuries, describeRehab, whoseWord } from "./get-rehab";

type Input = StageBody & { readonly athleteId: string; readonly id: string };

/**
 * Moves the rehab stage on a named person's word: the physio's, or the athlete's own where none is
 * connected. One step forward at a time; any step back.
 */
export async function confirmStage(
  ctx: Context,
  { athleteId, id, stage, note }: Input,
): Promise<RehabDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  if (scope.self && (await whoseWord(ctx, scope)) === "physio") {
    throw new AppError("conflict", "Your physio confirms each stage.");
  }
  await lockPlan(ctx.db, scope);
  const [injury] = await currentInjuries(ctx, scope);
  if (!injury) throw new AppError("conflict", "There is no injury in the record.");
  if (stage === injury.rehabStage) throw new AppError("conflict", "This stage stands already.");
  if (stage > injury.rehabStage + 1) {
    throw new AppError("conflict", "Stages are confirmed one at a time.");
  }
  const moved = await confirmRehabStage(ctx.db, scope, {
    id,
    injuryId: injury.id,
    version: injury.version,
    stage,
    note,
    localDate: scope.today,
    authorName: ctx.actor.name,
    authorRole: scope.self ? "self" : "physio",
  });
  if (!moved) throw stale();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return describeRehab(ctx, scope);
}
