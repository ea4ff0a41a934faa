import "server-only";
import { listKeptPieces } from "@/db/repositories/kept";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { AdherenceDto } from "@/lib/contracts/adherence";
import { notFound } from "@/lib/errors";
import { keepCurrent } from "../plan/keep-current";
import { DAYS_BACK, keptOf } from "./kept-of";

/** How far the plan in force was kept, this week and in the three before it. */
export async function getAdherence(
  ctx: Context,
  { athleteId }: { readonly athleteId: string },
): Promise<AdherenceDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const { now } = ctx;
  const [pieces] = await listKeptPieces(ctx.db, {
    now,
    daysBack: DAYS_BACK,
    athleteIds: [athleteId],
  });
  if (!pieces) throw notFound();
  return keptOf(pieces);
}
