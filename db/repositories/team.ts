import "server-only";
import { and, asc, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type GrantRow, grants } from "@/db/schema/athletes";
import { type TeamMemberRow, teamMembers } from "@/db/schema/invitations";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

const stands = or(isNull(teamMembers.until), gt(teamMembers.until, sql`now()`));

/** Who looks after the athlete now: coaches first, the head coach before them. */
export function listTeam(db: Database, { athleteId }: AthleteScope): Promise<TeamMemberRow[]> {
  return db
    .select()
    .from(teamMembers)
    .where(and(eq(teamMembers.athleteId, athleteId), stands))
    .orderBy(
      desc(teamMembers.leads),
      asc(teamMembers.role),
      asc(teamMembers.since),
      asc(teamMembers.grantId),
    );
}

/** One leads; whoever did before does no more. Undefined: no standing coach has this grant. */
export async function nameHead(
  db: Database,
  { athleteId }: AthleteScope,
  grantId: string,
): Promise<TeamMemberRow | undefined> {
  const ofAthlete = eq(teamMembers.athleteId, athleteId);
  await db.update(teamMembers).set({ leads: false }).where(and(ofAthlete, teamMembers.leads));
  const [row] = await db
    .update(teamMembers)
    .set({ leads: true })
    .where(and(ofAthlete, eq(teamMembers.grantId, grantId), eq(teamMembers.role, "coach"), stands))
    .returning();
  return row;
}

/** The current person's own grants for one athlete that nobody closed yet, those that ran out too. */
export function listOwnGrants(db: Database, athleteId: string): Promise<GrantRow[]> {
  return db
    .select()
    .from(grants)
    .where(
      and(
        eq(grants.athleteId, athleteId),
        eq(grants.granteeId, actorId),
        isNull(grants.withdrawnAt),
      ),
    );
}

/** Their own, for good: the one who holds a grant may give it up and change nothing else of it. */
export async function closeOwnGrant(db: Database, athleteId: string, id: string): Promise<void> {
  await db
    .update(grants)
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actorId })
    .where(
      and(
        eq(grants.athleteId, athleteId),
        eq(grants.id, id),
        eq(grants.granteeId, actorId),
        isNull(grants.withdrawnAt),
      ),
    );
}
