import "server-only";
import {
  findTreatment,
  forgetDeletedTreatments,
  deleteTreatment as removeTreatment,
} from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { TreatmentDto } from "@/lib/contracts/care";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { undoableSince } from "../week/undo-window";
import { toTreatmentDto } from "./list-treatments";

type Input = {
  readonly athleteId: string;
  readonly treatmentId: string;
  readonly ifMatch: IfMatch;
};

/** Takes a treatment away and answers what it was; for a day it can be brought back. */
export async function deleteTreatment(
  ctx: Context,
  { athleteId, treatmentId, ifMatch }: Input,
): Promise<TreatmentDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  await lockPlan(ctx.db, scope);
  const before = await findTreatment(ctx.db, scope, treatmentId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  const gone = await removeTreatment(ctx.db, scope, {
    id: treatmentId,
    version: before.version,
    at: ctx.now,
  });
  if (!gone) throw stale();
  await forgetDeletedTreatments(ctx.db, scope, { since: undoableSince(ctx) });
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toTreatmentDto(before);
}
