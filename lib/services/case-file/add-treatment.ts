import "server-only";
import { v7 as uuid } from "uuid";
import { insertTreatment } from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { AddedTreatment, TreatmentBody, TreatmentDto } from "@/lib/contracts/care";
import { addDays } from "@/lib/engine/plain-date";
import { AppError } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { toTreatmentDto } from "./list-treatments";
import { statusOn } from "./treatment-day";

type Input = TreatmentBody & { readonly athleteId: string; readonly id: string };

/**
 * A treatment done or booked, or a whole booked course at once. It never opens more training; the
 * days around it may ask for less.
 */
export async function addTreatment(
  ctx: Context,
  { athleteId, id, date, kind, status, note = "", course }: Input,
): Promise<AddedTreatment> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  await lockPlan(ctx.db, scope);
  const added: TreatmentDto[] = [];
  for (let i = 0; i < (course?.sessions ?? 1); i++) {
    const localDate = addDays(date, i * (course?.everyDays ?? 0));
    const row = await insertTreatment(ctx.db, scope, {
      id: i === 0 ? id : uuid(),
      localDate,
      kind,
      // What was said of the first is not said of those still ahead.
      status: statusOn(localDate, i === 0 ? status : undefined, scope),
      note,
      authorName: ctx.actor.name,
    });
    if (!row) throw new AppError("conflict", "This was saved a moment ago.");
    added.push(toTreatmentDto(row));
  }
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  const [first, ...others] = added;
  if (!first) throw new RangeError("a course has a first session");
  return { ...first, others };
}
