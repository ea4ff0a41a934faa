import "server-only";
import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { asAuth } from "@/db/client";
import { users } from "@/db/schema/people";
import { type ShareLinkRow, shareLinks } from "@/db/schema/share-links";
import type { Actor, Context } from "./actor";
import { actorColumns } from "./actor-columns";
import { hashOfSecret } from "./api-token";
import { asThisActor } from "./context";
import { looksLikeShareCode } from "./share-code";

/** A link that stands, and whose report it opens. */
export type StandingLink = Pick<
  ShareLinkRow,
  "id" | "athleteId" | "label" | "range" | "expiresAt"
> & { readonly owner: Actor };

export async function linkOfCode(code: string): Promise<StandingLink | undefined> {
  if (!looksLikeShareCode(code)) return undefined;
  return standing(eq(shareLinks.codeHash, hashOfSecret(code)));
}

export function linkOfId(id: string): Promise<StandingLink | undefined> {
  return standing(eq(shareLinks.id, id));
}

/** Asked on every request: what was ended, ran out, or belongs to a closed account opens nothing. */
async function standing(which: SQL): Promise<StandingLink | undefined> {
  const [found] = await asAuth((db) =>
    db
      .select({
        link: {
          id: shareLinks.id,
          athleteId: shareLinks.athleteId,
          label: shareLinks.label,
          range: shareLinks.range,
          expiresAt: shareLinks.expiresAt,
        },
        ...actorColumns,
      })
      .from(shareLinks)
      .innerJoin(users, eq(users.id, shareLinks.grantedBy))
      .where(
        and(
          which,
          isNull(shareLinks.endedAt),
          gt(shareLinks.expiresAt, sql`now()`),
          isNull(users.disabledAt),
        ),
      ),
  );
  if (!found) return undefined;
  const { link, ...owner } = found;
  return { ...link, owner };
}

/**
 * As whoever holds the link: a reader of their own kind, under the link's id. `authorise` lets them
 * have the report and nothing else, and the policies let no transaction of theirs write a record.
 */
export function asHolder<T>(
  { id, label, owner }: StandingLink,
  requestId: string,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const { timeZone, preferences } = owner;
  const holder: Actor = { userId: id, name: label, email: "", roles: [], timeZone, preferences };
  return asThisActor(holder, { requestId }, work);
}
