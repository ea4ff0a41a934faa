import "server-only";
import { and, asc, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type GrantRow, grants } from "@/db/schema/athletes";
import { headCoaches } from "@/db/schema/invitations";
import { users } from "@/db/schema/people";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

export type TeamMemberRow = Pick<GrantRow, "role"> & {
  readonly grantId: string;
  readonly userId: string;
  readonly name: string;
  readonly since: Date;
};

/** Inside `asTeam`: who looks after the athlete now, coaches first, by how long they have. */
export function listTeam(db: Database, { athleteId }: AthleteScope): Promise<TeamMemberRow[]> {
  return db
    .select({
      grantId: grants.id,
      userId: grants.granteeId,
      name: users.name,
      role: grants.role,
      since: grants.validFrom,
    })
    .from(grants)
    .innerJoin(users, eq(users.id, grants.granteeId))
    .where(
      and(
        eq(grants.athleteId, athleteId),
        isNull(grants.withdrawnAt),
        lte(grants.validFrom, sql`now()`),
        or(isNull(grants.validUntil), gt(grants.validUntil, sql`now()`)),
      ),
    )
    .orderBy(asc(grants.role), asc(grants.validFrom), asc(grants.id));
}

/** Grants of those who were said to lead, the last word first. */
export async function listHeads(db: Database, { athleteId }: AthleteScope): Promise<string[]> {
  const rows = await db
    .select({ grantId: headCoaches.grantId })
    .from(headCoaches)
    .where(eq(headCoaches.athleteId, athleteId))
    .orderBy(desc(headCoaches.recordedAt), desc(headCoaches.id));
  return rows.map(({ grantId }) => grantId);
}

export async function insertHead(
  db: Database,
  { athleteId }: AthleteScope,
  { id, grantId }: { id: string; grantId: string },
): Promise<void> {
  await db.insert(headCoaches).values({ athleteId, id, grantId, namedBy: actorId });
}
