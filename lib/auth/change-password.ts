import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { asIdentity } from "@/db/client";
import { authSessions, users } from "@/db/schema/people";
import type { ChangePassword } from "@/lib/contracts/me";
import { invalidField } from "@/lib/errors";
import type { Actor, Context } from "./actor";
import { hashOfSecret } from "./api-token";
import { passwordFault } from "./password-rules";
import { hashPassword } from "./passwords";
import { sessionIdOf, sessionTokenIn } from "./session-cookie";

type NewPassword = {
  readonly passwordHash: string;
  /** The sign-in they ask with; null where they ask with a token. */
  readonly hereHash: string | null;
};

type Asked = { readonly actor: Actor; readonly body: ChangePassword; readonly request: Request };

/** The rules of sign-up, and the slow hash. */
export async function prepareNewPassword({ actor, body, request }: Asked): Promise<NewPassword> {
  const fault = passwordFault(body.newPassword, actor.email);
  if (fault !== null) throw invalidField("newPassword", fault);
  const sid = await sessionIdOf(sessionTokenIn(request.headers.get("cookie")));
  return {
    passwordHash: await hashPassword(body.newPassword),
    hereHash: sid === undefined ? null : hashOfSecret(sid),
  };
}

/** Whoever signed in with the old one is signed out with the next request; this device is not. */
export async function changePassword(
  ctx: Context,
  { passwordHash, hereHash }: NewPassword,
): Promise<{ changed: true }> {
  const { userId } = ctx.actor;
  await asIdentity(ctx.db, async (identity) => {
    await identity.update(users).set({ passwordHash }).where(eq(users.id, userId));
    await identity
      .update(authSessions)
      .set({ revokedAt: sql`now()` })
      .where(
        and(
          eq(authSessions.userId, userId),
          isNull(authSessions.revokedAt),
          hereHash === null ? undefined : ne(authSessions.idHash, hereHash),
        ),
      );
  });
  return { changed: true };
}
