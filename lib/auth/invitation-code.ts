import "server-only";
import { and, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { asIdentity } from "@/db/client";
import { grants } from "@/db/schema/athletes";
import { type InvitationRow, invitations } from "@/db/schema/invitations";
import { users } from "@/db/schema/people";
import type { InvitationAnswer } from "@/lib/engine/model";
import { AppError, notFound } from "@/lib/errors";
import type { Context } from "./actor";
import { hashOfSecret, newSecret } from "./api-token";
import { SlidingCounts } from "./sliding-counts";

const PREFIX = "ri_";
const WINDOW_MS = 15 * 60_000;
/** Codes that open nothing, one person in a quarter of an hour. Our choice. */
const MISSES_MAX = 20;

const store = globalThis as unknown as { reboundInvitationMisses?: SlidingCounts };
store.reboundInvitationMisses ??= new SlidingCounts(WINDOW_MS);
const misses = store.reboundInvitationMisses;

/** What answers an invitation: 256 bits of chance; only its hash is stored. */
export function newInvitationCode(): string {
  return `${PREFIX}${newSecret()}`;
}

const asked = {
  id: invitations.id,
  fromUserId: invitations.fromUserId,
  fromName: invitations.fromName,
  recordId: invitations.recordId,
  role: invitations.role,
  scopes: invitations.scopes,
  validUntil: invitations.validUntil,
  expiresAt: invitations.expiresAt,
};
export type AskedInvitation = Pick<InvitationRow, keyof typeof asked>;

/** The invitation behind a code. Unknown, answered, ended and expired are one answer. */
export async function invitationOf(ctx: Context, code: string): Promise<AskedInvitation> {
  const now = ctx.now.getTime();
  const waitS = misses.waitS(ctx.actor.userId, MISSES_MAX, now);
  if (waitS > 0) {
    throw new AppError("too_many_requests", "Too many tries. Please wait and try again.", {
      retryAfterS: waitS,
    });
  }
  const [found] = /^ri_[A-Za-z0-9_-]{43}$/.test(code)
    ? await asIdentity(ctx.db, (identity) =>
        identity
          .select(asked)
          .from(invitations)
          .innerJoin(users, eq(users.id, invitations.fromUserId))
          .where(
            and(
              eq(invitations.codeHash, hashOfSecret(code)),
              isNull(invitations.answer),
              isNull(invitations.endedAt),
              gt(invitations.expiresAt, sql`now()`),
              isNull(users.disabledAt),
            ),
          ),
      )
    : [];
  if (!found) {
    misses.add(ctx.actor.userId, now);
    throw notFound();
  }
  return found;
}

/** Once: of two who answer at a time the second finds it answered. */
export async function writeAnswer(
  ctx: Context,
  invitation: AskedInvitation,
  { answer, grantId }: { answer: InvitationAnswer; grantId: string | null },
): Promise<void> {
  const { userId, name } = ctx.actor;
  const [written] = await asIdentity(ctx.db, (identity) =>
    identity
      .update(invitations)
      .set({ answer, answeredAt: ctx.now, answeredBy: userId, answeredName: name, grantId })
      .where(and(eq(invitations.id, invitation.id), isNull(invitations.answer)))
      .returning({ id: invitations.id }),
  );
  if (!written) throw notFound();
}

/**
 * Gives up what the person holds of one athlete's record, or of it only what ran out. Under the
 * sign-in role, which may close a grant of the one who asks and change nothing else of it.
 */
export async function closeOwnGrants(
  ctx: Context,
  athleteId: string,
  { onlyOver }: { onlyOver: boolean },
): Promise<void> {
  await asIdentity(ctx.db, (identity) =>
    identity
      .update(grants)
      .set({ withdrawnAt: sql`now()`, withdrawnBy: ctx.actor.userId })
      .where(
        and(
          eq(grants.athleteId, athleteId),
          eq(grants.granteeId, ctx.actor.userId),
          isNull(grants.withdrawnAt),
          onlyOver ? lte(grants.validUntil, sql`now()`) : undefined,
        ),
      ),
  );
}

/** Their account gets the role that the invitation gives; nobody finds them by address for it. */
export async function takeRole(ctx: Context, role: InvitationRow["role"]): Promise<void> {
  if (ctx.actor.roles.includes(role)) return;
  await asIdentity(ctx.db, (identity) =>
    identity
      .update(users)
      .set({
        roles: sql`array_append(${users.roles}, ${role})`,
        selfDeclared: sql`${users.selfDeclared} or not (${users.roles} && array['coach', 'physio'])`,
      })
      .where(and(eq(users.id, ctx.actor.userId), sql`not ${role} = any(${users.roles})`)),
  );
}
