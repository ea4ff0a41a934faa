import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { loadEverything } from "@/db/repositories/everything";
import { listGrants } from "@/db/repositories/grants";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { EverythingDto } from "@/lib/contracts/everything";

/** Whatever is stored about the athlete, for them alone. That they took it stands in it as well. */
export async function exportEverything(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<EverythingDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  await insertAudit(ctx.db, [
    { athleteId, verb: "export", subject: "everything", requestId: ctx.requestId },
  ]);
  const { userId: id, name, email, roles, timeZone, preferences } = ctx.actor;
  return {
    format: "rebound-everything",
    version: 1,
    exportedAt: ctx.now.toISOString(),
    account: { id, name, email, roles: [...roles], timeZone, preferences },
    people: await peopleOf(ctx, scope),
    tables: await loadEverything(ctx.db, scope),
  };
}

async function peopleOf({ db }: Context, scope: AthleteScope): Promise<EverythingDto["people"]> {
  const named = (await listGrants(db, scope)).flatMap(({ granteeId, granteeName }) =>
    granteeName === null ? [] : [[granteeId, granteeName] as const],
  );
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}
