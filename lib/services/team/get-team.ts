import "server-only";
import { v7 as uuid } from "uuid";
import { insertAudit } from "@/db/repositories/audit";
import { insertHead, listCarers, listHeads } from "@/db/repositories/team";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { closeOwnGrants } from "@/lib/auth/invitation-code";
import type { Team } from "@/lib/contracts/invitations";
import { AppError, notFound } from "@/lib/errors";

type OfAthlete = { readonly athleteId: string };

/** Who looks after an athlete, for everyone who does. */
export async function getTeam(ctx: Context, { athleteId }: OfAthlete): Promise<Team> {
  return describeTeam(ctx, await authoriseAthlete(ctx, athleteId, { access: "read" }));
}

/** Says who leads: the athlete, or the head coach who hands over. */
export async function nameHeadCoach(
  ctx: Context,
  { athleteId, grantId }: OfAthlete & { grantId: string },
): Promise<Team> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const before = await describeTeam(ctx, scope);
  if (!before.mayName) {
    throw new AppError("forbidden", "Only the athlete and the head coach say who leads.");
  }
  const named = before.members.find((one) => one.grantId === grantId && one.role === "coach");
  if (!named) throw notFound();
  await insertHead(ctx.db, scope, { id: uuid(), grantId });
  await insertAudit(ctx.db, [
    {
      athleteId,
      verb: "update",
      subject: "head-coach",
      subjectId: grantId,
      requestId: ctx.requestId,
      detail: { name: named.name },
    },
  ]);
  return describeTeam(ctx, scope);
}

/** A coach or physio stops looking after an athlete: they see nothing from the next request on. */
export async function leaveTeam(ctx: Context, { athleteId }: OfAthlete): Promise<{ left: true }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  if (scope.self) throw new AppError("forbidden", "It is your own record.");
  await insertAudit(ctx.db, [
    { athleteId, verb: "deny", subject: "team", requestId: ctx.requestId },
  ]);
  await closeOwnGrants(ctx, athleteId, { onlyOver: false });
  return { left: true };
}

/** The last one named who still coaches leads; without a word, the one who has coached longest. */
async function describeTeam(ctx: Context, scope: AthleteScope): Promise<Team> {
  const rows = await listCarers(ctx.db, scope);
  const coaches = rows.filter((one) => one.role === "coach").map((one) => one.grantId);
  const named = (await listHeads(ctx.db, scope)).find((id) => coaches.includes(id));
  const head = named ?? coaches[0];
  const members = rows
    .map(({ userId, since, grantId, name, role }) => ({
      ...{ grantId, name, role },
      leads: grantId === head,
      since: since.toISOString(),
      you: userId === ctx.actor.userId,
    }))
    .toSorted((a, b) => Number(b.leads) - Number(a.leads));
  return { members, mayName: scope.self || members.some((one) => one.you && one.leads) };
}
