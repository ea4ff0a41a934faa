import "server-only";
import { eq } from "drizzle-orm";
import { asAuth } from "@/db/client";
import { users } from "@/db/schema/people";
import { AppError, invalidField } from "@/lib/errors";
import type { Actor } from "./actor";
import { PER_ACCOUNT, WINDOW_MS } from "./login-limits";
import { passwordMatches } from "./passwords";
import { SlidingCounts } from "./sliding-counts";

const store = globalThis as unknown as { reboundConfirmTries?: SlidingCounts };
store.reboundConfirmTries ??= new SlidingCounts(WINDOW_MS);
const tries = store.reboundConfirmTries;

/**
 * For what cannot be taken back: the person proves again who they are. Outside any transaction, for
 * the hash is slow on purpose.
 */
export async function confirmPassword(actor: Actor, body: unknown): Promise<void> {
  const password = (body as { password?: unknown } | undefined)?.password;
  if (typeof password !== "string" || password === "" || password.length > 512) {
    throw invalidField("password", "Enter your password.");
  }
  const now = Date.now();
  const waitS = tries.waitS(actor.userId, PER_ACCOUNT, now);
  if (waitS > 0) {
    throw new AppError("too_many_requests", "Too many tries. Please wait and try again.", {
      retryAfterS: waitS,
    });
  }
  tries.add(actor.userId, now);
  const [user] = await asAuth((db) =>
    db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, actor.userId)),
  );
  if (!(await passwordMatches(user?.passwordHash, password))) {
    throw new AppError("forbidden", "The password is not right.", {
      fields: { password: ["The password is not right."] },
    });
  }
  tries.forget(actor.userId);
}
