import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { closeOwnGrant, listOwnGrants, listTeam, nameHead } from "@/db/repositories/team";
import type { TeamMemberRow } from "@/db/schema/invitations";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { Team } from "@/lib/contracts/invitations";
import { AppError, notFound } from "@/lib/errors";

type OfAthlete = { readonly athleteId: string };

/** Who looks after an athlete, for everyone who does. */
export async function getTeam(ctx: Context, { athleteId }: OfAthlete): Promise<Team> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  return toTeam(ctx, scope, await listTeam(ctx.db, scope));
}

/** Says who leads: the athlete, or the head coach who hands over. */
export async function nameHeadCoach(
  ctx: Context,
  { athleteId, grantId }: OfAthlete & { grantId: string },
): Promise<Team> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const before = toTeam(ctx, scope, await listTeam(ctx.db, scope));
  if (!before.mayName) {
    throw new AppError("forbidden", "Only the athlete and the head coach say who leads.");
  }
  const head = await nameHead(ctx.db, scope, grantId);
  if (!head) throw notFound();
  await insertAudit(ctx.db, [
    {
      athleteId,
      verb: "update",
      subject: "head-coach",
      subjectId: grantId,
      requestId: ctx.requestId,
      detail: { name: head.name },
    },
  ]);
  return toTeam(ctx, scope, await listTeam(ctx.db, scope));
}

/** A coach or physio stops looking after an athlete: they see nothing from the next request on. */
export async function leaveTeam(ctx: Context, { athleteId }: OfAthlete): Promise<{ left: true }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  if (scope.self) throw new AppError("forbidden", "It is your own record.");
  await insertAudit(ctx.db, [
    { athleteId, verb: "deny", subject: "team", requestId: ctx.requestId },
  ]);
  for (const { id } of await listOwnGrants(ctx.db, athleteId)) {
    await closeOwnGrant(ctx.db, athleteId, id);
  }
  return { left: true };
}

function toTeam(ctx: Context, { self }: AthleteScope, rows: readonly TeamMemberRow[]): Team {
  const members = rows.map(({ grantId, name, role, leads, since, userId }) => ({
    grantId,
    name,
    role,
    leads,
    since: since.toISOString(),
    you: userId === ctx.actor.userId,
  }));
  return { members, mayName: self || members.some((one) => one.you && one.leads) };
}
