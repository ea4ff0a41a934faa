import "server-only";
import { insertAway } from "@/db/repositories/away";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { AwayBody, AwayDto } from "@/lib/contracts/away";
import { AppError } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { requireSpan } from "./away-span";
import { toAwayDto } from "./list-away";

type Input = AwayBody & { readonly athleteId: string; readonly id: string };

/** What is planned on these days falls away at once, and is not made up for. */
export async function addAway(ctx: Context, { athleteId, id, from, to }: Input): Promise<AwayDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  requireSpan({ from, to }, scope.today);
  await lockPlan(ctx.db, scope);
  const row = await insertAway(ctx.db, scope, { id, from, to });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toAwayDto(row);
}
