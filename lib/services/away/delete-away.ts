import "server-only";
import { listAway, deleteAway as removeAway } from "@/db/repositories/away";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { AwayDto } from "@/lib/contracts/away";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { toAwayDto } from "./list-away";

type Input = { readonly athleteId: string; readonly awayId: string; readonly ifMatch: IfMatch };

/** Takes it away and answers what it was, so that it can be entered again. */
export async function deleteAway(
  ctx: Context,
  { athleteId, awayId, ifMatch }: Input,
): Promise<AwayDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const before = (await listAway(ctx.db, scope)).find((away) => away.id === awayId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  const gone = await removeAway(ctx.db, scope, before);
  if (!gone) throw stale();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toAwayDto(gone);
}
