import "server-only";
import { findTreatment, updateTreatment } from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { TreatmentDto, TreatmentPatch } from "@/lib/contracts/care";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { toTreatmentDto } from "./list-treatments";
import { statusOn } from "./treatment-day";

type Input = TreatmentPatch & {
  readonly athleteId: string;
  readonly treatmentId: string;
  readonly ifMatch: IfMatch;
};

/** Moves a booking, says that it took place, or corrects an entry. */
export async function editTreatment(
  ctx: Context,
  { athleteId, treatmentId, ifMatch, date, kind, status, note }: Input,
): Promise<TreatmentDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  await lockPlan(ctx.db, scope);
  const before = await findTreatment(ctx.db, scope, treatmentId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  const localDate = date ?? before.localDate;
  const row = await updateTreatment(ctx.db, scope, {
    id: treatmentId,
    version: before.version,
    patch: {
      localDate,
      kind: kind ?? before.kind,
      status: statusOn(localDate, status ?? (date ? undefined : before.status), scope),
      note: note ?? before.note,
    },
  });
  if (!row) throw stale();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toTreatmentDto(row);
}
