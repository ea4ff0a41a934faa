import "server-only";
import { and, count, desc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type InvitationRow, invitations } from "@/db/schema/invitations";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

/** Never the hash: nobody but app_auth may read it. */
const visible = {
  id: invitations.id,
  role: invitations.role,
  scopes: invitations.scopes,
  label: invitations.label,
  createdAt: invitations.createdAt,
  expiresAt: invitations.expiresAt,
  endedAt: invitations.endedAt,
  answer: invitations.answer,
  answeredAt: invitations.answeredAt,
  answeredName: invitations.answeredName,
};
export type VisibleInvitation = Pick<InvitationRow, keyof typeof visible>;

/** An athlete's offers. */
export const offersOf = ({ athleteId }: AthleteScope): SQL => eq(invitations.recordId, athleteId);
/** crossAthlete: what the current coach or physio asked, of nobody's record yet. */
export const ownAsks: SQL = sql`${invitations.recordId} is null and ${invitations.fromUserId} = ${actorId}`;

/** Newest first. */
export function listInvitations(db: Database, which: SQL): Promise<VisibleInvitation[]> {
  return db
    .select(visible)
    .from(invitations)
    .where(which)
    .orderBy(desc(invitations.createdAt), desc(invitations.id));
}

export async function countOpenInvitations(db: Database, which: SQL): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(invitations)
    .where(
      and(
        which,
        isNull(invitations.endedAt),
        isNull(invitations.answer),
        gt(invitations.expiresAt, sql`now()`),
      ),
    );
  return row?.open ?? 0;
}

type NewInvitation = Pick<
  InvitationRow,
  | "id"
  | "fromName"
  | "recordId"
  | "role"
  | "scopes"
  | "validUntil"
  | "label"
  | "codeHash"
  | "createdAt"
  | "expiresAt"
>;

export async function insertInvitation(
  db: Database,
  invitation: NewInvitation,
): Promise<VisibleInvitation | undefined> {
  const [row] = await db
    .insert(invitations)
    .values({ ...invitation, fromUserId: actorId })
    .onConflictDoNothing()
    .returning(visible);
  return row;
}

/** Undefined: not there, not theirs, ended or answered already. */
export async function endInvitation(
  db: Database,
  which: SQL,
  id: string,
): Promise<VisibleInvitation | undefined> {
  const [row] = await db
    .update(invitations)
    .set({ endedAt: sql`now()` })
    .where(
      and(which, eq(invitations.id, id), isNull(invitations.endedAt), isNull(invitations.answer)),
    )
    .returning(visible);
  return row;
}
