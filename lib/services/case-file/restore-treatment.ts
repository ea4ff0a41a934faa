import "server-only";
import { restoreTreatment as bringBack, findTreatment } from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { TreatmentDto } from "@/lib/contracts/care";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { undoableSince } from "../week/undo-window";
import { toTreatmentDto } from "./list-treatments";

type Input = { readonly athleteId: string; readonly treatmentId: string };

/** Takes a deletion back for a day. What stands already is answered as it stands. */
export async function restoreTreatment(
  ctx: Context,
  { athleteId, treatmentId }: Input,
): Promise<TreatmentDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  await lockPlan(ctx.db, scope);
  const standing = await findTreatment(ctx.db, scope, treatmentId);
  if (standing) return toTreatmentDto(standing);
  const row = await bringBack(ctx.db, scope, { id: treatmentId, since: undoableSince(ctx) });
  if (!row) throw notFound();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toTreatmentDto(row);
}
