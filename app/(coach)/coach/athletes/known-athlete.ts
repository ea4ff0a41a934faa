import "server-only";
import type { Context } from "@/lib/auth/actor";
import type { MeDto } from "@/lib/contracts/me";
import { notFound } from "@/lib/errors";
import { getMe } from "@/lib/services/account/get-me";

/** Somebody who shares with the viewer; anyone else is not there. */
export async function knownAthlete(
  ctx: Context,
  athleteId: string,
): Promise<MeDto["athletes"][number]> {
  const me = await getMe(ctx);
  const athlete = me.athletes.find((one) => one.id === athleteId);
  if (!athlete) throw notFound();
  return athlete;
}
