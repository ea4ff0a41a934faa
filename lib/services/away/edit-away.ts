import "server-only";
import { listAway, updateAway } from "@/db/repositories/away";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { AwayDto, AwayPatch } from "@/lib/contracts/away";
import { addDays } from "@/lib/engine/plain-date";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { requireSpan } from "./away-span";
import { toAwayDto } from "./list-away";

type Input = AwayPatch & {
  readonly athleteId: string;
  readonly awayId: string;
  readonly ifMatch: IfMatch;
};

/** Who is back early says so: the last day may be yesterday. */
export async function editAway(
  ctx: Context,
  { athleteId, awayId, ifMatch, ...patch }: Input,
): Promise<AwayDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const before = (await listAway(ctx.db, scope)).find((away) => away.id === awayId);
  if (!before) throw notFound();
  const { id, version } = before;
  requireVersion(version, ifMatch);
  const span = { from: patch.from ?? before.from, to: patch.to ?? before.to };
  requireSpan(span, addDays(scope.today, -1));
  const row = await updateAway(ctx.db, scope, { id, version, ...span });
  if (!row) throw stale();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toAwayDto(row);
}
