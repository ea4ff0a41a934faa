import "server-only";
import { and, count, desc, eq, isNull, max, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { auditLog } from "@/db/schema/audit";
import { type ShareLinkRow, shareLinks } from "@/db/schema/share-links";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

/** Never the hash: nobody but app_auth may read it. */
const visible = {
  id: shareLinks.id,
  label: shareLinks.label,
  scopes: shareLinks.scopes,
  range: shareLinks.range,
  createdAt: shareLinks.createdAt,
  expiresAt: shareLinks.expiresAt,
  endedAt: shareLinks.endedAt,
};
export type VisibleLink = Pick<ShareLinkRow, keyof typeof visible>;

/** Newest first. */
export function listShareLinks(db: Database, scope: AthleteScope): Promise<VisibleLink[]> {
  return db
    .select(visible)
    .from(shareLinks)
    .where(eq(shareLinks.athleteId, scope.athleteId))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id));
}

type NewLink = Pick<
  ShareLinkRow,
  "id" | "label" | "scopes" | "range" | "codeHash" | "createdAt" | "expiresAt"
>;

export async function insertShareLink(
  db: Database,
  scope: AthleteScope,
  link: NewLink,
): Promise<VisibleLink | undefined> {
  const [row] = await db
    .insert(shareLinks)
    .values({ ...link, athleteId: scope.athleteId, grantedBy: actorId })
    .returning(visible);
  return row;
}

/** Undefined: not there, not hers, or ended already. Acts on the holder's next transaction. */
export async function endShareLink(
  db: Database,
  scope: AthleteScope,
  linkId: string,
): Promise<VisibleLink | undefined> {
  const [row] = await db
    .update(shareLinks)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        eq(shareLinks.athleteId, scope.athleteId),
        eq(shareLinks.id, linkId),
        isNull(shareLinks.endedAt),
      ),
    )
    .returning(visible);
  return row;
}

export type Openings = { readonly times: number; readonly last: Date | null };

/** How often each link was used, counted where it is written down anyway: in the audit log. */
export async function countOpenings(
  db: Database,
  scope: AthleteScope,
): Promise<ReadonlyMap<string, Openings>> {
  const rows = await db
    .select({ linkId: auditLog.actorId, times: count(), last: max(auditLog.recordedAt) })
    .from(auditLog)
    .innerJoin(
      shareLinks,
      and(eq(shareLinks.athleteId, auditLog.athleteId), eq(shareLinks.id, auditLog.actorId)),
    )
    .where(eq(auditLog.athleteId, scope.athleteId))
    .groupBy(auditLog.actorId);
  return new Map(rows.map(({ linkId, ...openings }) => [linkId, openings]));
}
