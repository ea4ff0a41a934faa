import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { athletes, type GrantRow, grants, reach } from "@/db/schema/athletes";
import { users } from "@/db/schema/people";
import type { AthleteScope } from "@/db/scope";
import type { CarerRole, ConsentScope } from "@/lib/engine/model";
import { actorId } from "./actor-id";

export type Reach = {
  readonly athleteId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly role: "self" | CarerRole | "link";
  readonly scopes: readonly ConsentScope[];
};

const reachColumns = {
  athleteId: reach.athleteId,
  name: athletes.displayName,
  timeZone: athletes.timeZone,
  role: reach.role,
  scopes: reach.scopes,
};

/** crossAthlete: everyone the current person may see; one row per role they have for an athlete. */
export function listReach(db: Database): Promise<Reach[]> {
  return db
    .select(reachColumns)
    .from(reach)
    .innerJoin(athletes, eq(athletes.id, reach.athleteId))
    .orderBy(asc(athletes.displayName), asc(athletes.id), asc(reach.role));
}

/** crossAthlete, for authorisation itself: in which roles the current person may reach this athlete; [] is unseen. */
export async function findReach(db: Database, athleteId: string): Promise<Reach[]> {
  // A query asks again each time it is awaited; a promise remembers.
  return db
    .select(reachColumns)
    .from(reach)
    .innerJoin(athletes, eq(athletes.id, reach.athleteId))
    .where(eq(reach.athleteId, athleteId))
    .orderBy(asc(reach.role));
}

export type GrantWithName = GrantRow & { readonly granteeName: string | null };

export async function listGrants(db: Database, scope: AthleteScope): Promise<GrantWithName[]> {
  const rows = await db
    .select({ grant: grants, granteeName: users.name })
    .from(grants)
    .leftJoin(users, eq(users.id, grants.granteeId))
    .where(eq(grants.athleteId, scope.athleteId))
    .orderBy(asc(grants.recordedAt), asc(grants.id));
  return rows.map(({ grant, granteeName }) => ({ ...grant, granteeName }));
}

type NewGrant = Pick<GrantRow, "id" | "granteeId" | "role" | "scopes"> & {
  readonly validUntil?: Date | null;
};

/** The athlete alone may; one standing grant per person and role. */
export async function insertGrant(
  db: Database,
  scope: AthleteScope,
  input: NewGrant,
): Promise<GrantRow | undefined> {
  const [row] = await db
    .insert(grants)
    .values({ ...input, athleteId: scope.athleteId, grantedBy: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

type AcceptedGrant = Pick<
  GrantRow,
  "athleteId" | "id" | "grantedBy" | "role" | "scopes" | "validUntil"
>;

/**
 * crossAthlete, for the current person, who accepted an athlete's invitation and has no scope yet: the
 * policy lets in exactly what it offers. Undefined: they have a standing grant in this role.
 */
export async function insertAcceptedGrant(
  db: Database,
  grant: AcceptedGrant,
): Promise<GrantRow | undefined> {
  const [row] = await db
    .insert(grants)
    .values({ ...grant, granteeId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Undefined: not there, not hers, or withdrawn already. */
export async function findGrant(
  db: Database,
  scope: AthleteScope,
  grantId: string,
): Promise<GrantRow | undefined> {
  const [row] = await db
    .select()
    .from(grants)
    .where(
      and(
        eq(grants.athleteId, scope.athleteId),
        eq(grants.id, grantId),
        isNull(grants.withdrawnAt),
      ),
    );
  return row;
}

/** Acts on the next transaction of the other person. */
export async function withdrawGrant(
  db: Database,
  scope: AthleteScope,
  grantId: string,
): Promise<GrantRow | undefined> {
  const [row] = await db
    .update(grants)
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actorId })
    .where(
      and(
        eq(grants.athleteId, scope.athleteId),
        eq(grants.id, grantId),
        isNull(grants.withdrawnAt),
      ),
    )
    .returning();
  return row;
}
