import "server-only";
import { listInjuries, updateInjury } from "@/db/repositories/injuries";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InjuryDto, InjuryPatchBody } from "@/lib/contracts/care";
import { invalidField, notFound } from "@/lib/errors";
import { requireBegun } from "./add-injury";
import { toInjuryDto } from "./list-injuries";
import { adaptAgain } from "./plan/keep-current";
import { type IfMatch, requireVersion, stale } from "./precondition";

type Input = InjuryPatchBody & {
  readonly athleteId: string;
  readonly injuryId: string;
  readonly ifMatch: IfMatch;
};

/** Side, beginning, spread, and the day it was over. The rehab stage has its own way. */
export async function editInjury(
  ctx: Context,
  { athleteId, injuryId, ifMatch, ...patch }: Input,
): Promise<InjuryDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  await lockPlan(ctx.db, scope);
  const before = (await listInjuries(ctx.db, scope)).find((injury) => injury.id === injuryId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  if (patch.since) requireBegun(patch.since, scope);
  const { resolvedOn } = patch;
  if (resolvedOn && (resolvedOn > scope.today || resolvedOn < (patch.since ?? before.since))) {
    throw invalidField("resolvedOn", "The last day lies between its beginning and today.");
  }
  const given = Object.fromEntries(Object.entries(patch).filter(([, v]) => v !== undefined));
  const row = await updateInjury(ctx.db, scope, {
    id: injuryId,
    version: before.version,
    patch: given,
  });
  if (!row) throw stale();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toInjuryDto(row);
}
