import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { asTeam, type Database } from "@/db/client";
import { athletes, grants } from "@/db/schema/athletes";
import { headCoaches } from "@/db/schema/invitations";
import { users } from "@/db/schema/people";
import type { AthleteScope } from "@/db/scope";
import { type CarerRole, type ConsentScope, consentScopes } from "@/lib/engine/model";
import { actorId } from "./actor-id";

type Person = { readonly userId: string; readonly name: string };
export type Carer = Person & {
  readonly grantId: string;
  readonly role: CarerRole;
  readonly scopes: readonly ConsentScope[];
  readonly since: Date;
};
export type TeamMember = Person & {
  readonly role: "athlete" | CarerRole;
  readonly scopes: readonly ConsentScope[];
};

/** Who looks after the athlete today, coaches first, by how long they have. */
export function listCarers(db: Database, scope: AthleteScope): Promise<Carer[]> {
  return asTeam(db, scope, (team) =>
    team
      .select({
        userId: grants.granteeId,
        name: users.name,
        grantId: grants.id,
        role: grants.role,
        scopes: grants.scopes,
        since: grants.validFrom,
      })
      .from(grants)
      .innerJoin(users, eq(users.id, grants.granteeId))
      .where(eq(grants.athleteId, scope.athleteId))
      .orderBy(asc(grants.role), asc(grants.validFrom), asc(grants.id)),
  );
}

/** Who takes part in this record today: the athlete first, then those they share with, by name. */
export async function listTeam(db: Database, scope: AthleteScope): Promise<TeamMember[]> {
  const [athlete] = await asTeam(db, scope, (team) =>
    team
      .select({ userId: athletes.userId, name: athletes.displayName })
      .from(athletes)
      .where(eq(athletes.id, scope.athleteId)),
  );
  if (!athlete) return [];
  const carers = (await listCarers(db, scope)).toSorted((a, b) => a.name.localeCompare(b.name));
  return [{ ...athlete, role: "athlete", scopes: consentScopes }, ...carers];
}

/** Grants of those who were said to lead, the last word first. */
export async function listHeads(db: Database, scope: AthleteScope): Promise<string[]> {
  const rows = await db
    .select({ grantId: headCoaches.grantId })
    .from(headCoaches)
    .where(eq(headCoaches.athleteId, scope.athleteId))
    .orderBy(desc(headCoaches.recordedAt), desc(headCoaches.id));
  return rows.map(({ grantId }) => grantId);
}

export async function insertHead(
  db: Database,
  scope: AthleteScope,
  { id, grantId }: { id: string; grantId: string },
): Promise<void> {
  await db
    .insert(headCoaches)
    .values({ athleteId: scope.athleteId, id, grantId, namedBy: actorId });
}
