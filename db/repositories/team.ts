import "server-only";
import { asc, eq } from "drizzle-orm";
import { asTeam, type Database } from "@/db/client";
import { athletes, type GrantRole, grants } from "@/db/schema/athletes";
import { users } from "@/db/schema/people";
import type { AthleteScope } from "@/db/scope";
import { type ConsentScope, consentScopes } from "@/lib/engine/model";

export type TeamMember = {
  readonly userId: string;
  readonly name: string;
  readonly role: "athlete" | GrantRole;
  readonly scopes: readonly ConsentScope[];
};

/** Who takes part in this record today: the athlete first, then those they share with, by name. */
export function listTeam(db: Database, scope: AthleteScope): Promise<TeamMember[]> {
  return asTeam(db, scope, async (team) => {
    const [athlete] = await team
      .select({ userId: athletes.userId, name: athletes.displayName })
      .from(athletes)
      .where(eq(athletes.id, scope.athleteId));
    const others = await team
      .select({
        userId: grants.granteeId,
        name: users.name,
        role: grants.role,
        scopes: grants.scopes,
      })
      .from(grants)
      .innerJoin(users, eq(users.id, grants.granteeId))
      .where(eq(grants.athleteId, scope.athleteId))
      .orderBy(asc(users.name), asc(grants.role));
    if (!athlete) return [];
    return [{ ...athlete, role: "athlete" as const, scopes: consentScopes }, ...others];
  });
}
