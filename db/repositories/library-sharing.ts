import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type LibraryShareRow,
  libraryMembers,
  libraryShares,
  libraryTeams,
} from "@/db/schema/library";
import { actorId } from "./actor-id";

/* Whom the current coach opens their shelf to. */

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
};

/** The coach's own teams, by name. */
export async function listTeams(db: Database): Promise<Team[]> {
  const teams = await db
    .select()
    .from(libraryTeams)
    .where(eq(libraryTeams.ownerId, actorId))
    .orderBy(asc(libraryTeams.name), asc(libraryTeams.id));
  const members = await db
    .select()
    .from(libraryMembers)
    .where(eq(libraryMembers.ownerId, actorId))
    .orderBy(asc(libraryMembers.memberName));
  return teams.map(({ id, name }) => ({
    id,
    name,
    members: members
      .filter((m) => m.teamId === id)
      .map((m) => ({ id: m.memberId, name: m.memberName })),
  }));
}

export async function insertTeam(db: Database, team: { id: string; name: string }): Promise<void> {
  await db
    .insert(libraryTeams)
    .values({ ...team, ownerId: actorId })
    .onConflictDoNothing();
}

export async function renameTeam(db: Database, id: string, name: string): Promise<void> {
  await db
    .update(libraryTeams)
    .set({ name })
    .where(and(eq(libraryTeams.ownerId, actorId), eq(libraryTeams.id, id)));
}

export async function addMember(
  db: Database,
  { teamId, id, name }: { teamId: string; id: string; name: string },
): Promise<void> {
  await db
    .insert(libraryMembers)
    .values({ teamId, memberId: id, memberName: name, ownerId: actorId })
    .onConflictDoNothing();
}

export async function removeMembers(
  db: Database,
  teamId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .delete(libraryMembers)
    .where(
      and(
        eq(libraryMembers.ownerId, actorId),
        eq(libraryMembers.teamId, teamId),
        inArray(libraryMembers.memberId, [...ids]),
      ),
    );
}

/** False: not theirs. What it was shared with ends with it. */
export async function deleteTeam(db: Database, id: string): Promise<boolean> {
  const rows = await db
    .delete(libraryTeams)
    .where(and(eq(libraryTeams.ownerId, actorId), eq(libraryTeams.id, id)))
    .returning({ id: libraryTeams.id });
  return rows.length === 1;
}

/** What the coach opened to others, oldest first. */
export function listShares(db: Database): Promise<LibraryShareRow[]> {
  return db
    .select()
    .from(libraryShares)
    .where(eq(libraryShares.ownerId, actorId))
    .orderBy(asc(libraryShares.recordedAt), asc(libraryShares.id));
}

export async function insertShare(
  db: Database,
  share: Pick<LibraryShareRow, "id" | "itemId" | "memberId" | "teamId" | "withName">,
): Promise<void> {
  await db
    .insert(libraryShares)
    .values({ ...share, ownerId: actorId })
    .onConflictDoNothing();
}

export async function deleteShare(db: Database, id: string): Promise<boolean> {
  const rows = await db
    .delete(libraryShares)
    .where(and(eq(libraryShares.ownerId, actorId), eq(libraryShares.id, id)))
    .returning({ id: libraryShares.id });
  return rows.length === 1;
}
