import "server-only";
import { deleteRace, findRace } from "@/db/repositories/races";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";

type Input = { readonly athleteId: string; readonly raceId: string; readonly ifMatch: IfMatch };

/** The plan made for it stands until the season is built again. */
export async function removeRace(
  ctx: Context,
  { athleteId, raceId, ifMatch }: Input,
): Promise<{ removed: true }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const before = await findRace(ctx.db, scope, raceId);
  if (!before) throw notFound();
  const { version } = before;
  requireVersion(version, ifMatch);
  if (!(await deleteRace(ctx.db, scope, { id: raceId, version }))) throw stale();
  return { removed: true };
}
