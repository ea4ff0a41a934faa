import "server-only";
import { listReach } from "@/db/repositories/grants";
import type { Context } from "@/lib/auth/actor";
import { accessesOf } from "@/lib/auth/authorise";
import type { MeDto } from "@/lib/contracts/me";

export async function getMe(ctx: Context): Promise<MeDto> {
  const { userId: id, name, email, timeZone, roles } = ctx.actor;
  return {
    user: { id, name, email, timeZone },
    roles: [...roles],
    athletes: byAthlete(await listReach(ctx.db)),
  };
}

type Reached = Awaited<ReturnType<typeof listReach>>[number];

/** One entry per athlete, whatever the number of roles somebody has for them. */
function byAthlete(reach: readonly Reached[]): MeDto["athletes"] {
  const athletes = new Map<string, MeDto["athletes"][number]>();
  for (const { athleteId, name, role, scopes } of reach) {
    const known = athletes.get(athleteId);
    athletes.set(athleteId, {
      id: athleteId,
      name,
      self: (known?.self ?? false) || role === "self",
      scopes: [...new Set([...(known?.scopes ?? []), ...scopes])],
      access: [...new Set([...(known?.access ?? []), ...accessesOf(role)])],
    });
  }
  return [...athletes.values()].toSorted((a, b) => Number(b.self) - Number(a.self));
}
