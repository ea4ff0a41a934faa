import "server-only";
import { insertTreatment } from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { TreatmentBody, TreatmentDto } from "@/lib/contracts/care";
import { AppError } from "@/lib/errors";
import { toTreatmentDto } from "./list-treatments";
import { adaptAgain } from "./plan/keep-current";

type Input = TreatmentBody & { readonly athleteId: string; readonly id: string };

/** A treatment done or booked. It never opens more training; the days around it may ask for less. */
export async function addTreatment(
  ctx: Context,
  { athleteId, id, date, kind, note = "" }: Input,
): Promise<TreatmentDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  await lockPlan(ctx.db, scope);
  const row = await insertTreatment(ctx.db, scope, {
    id,
    localDate: date,
    kind,
    note,
    authorName: ctx.actor.name,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toTreatmentDto(row);
}
