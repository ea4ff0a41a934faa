import "server-only";
import { and, eq, isNull, not, sql } from "drizzle-orm";
import { asIdentity } from "@/db/client";
import { users } from "@/db/schema/people";
import type { CarerRole } from "@/lib/engine/model";
import { AppError } from "@/lib/errors";
import type { Context } from "./actor";
import { SlidingCounts } from "./sliding-counts";

const WINDOW_MS = 3_600_000;
/** Addresses one person may try in vain within an hour. Our choice. */
const MISSES_MAX = 10;

const store = globalThis as unknown as { reboundCarerMisses?: SlidingCounts };
store.reboundCarerMisses ??= new SlidingCounts(WINDOW_MS);
const misses = store.reboundCarerMisses;

/**
 * The coach or physio behind an address. Only accounts that the owner of the installation made are
 * found: whoever signed up under a coach's address is no coach for that, and is invited by a code.
 * Guessing addresses is held back.
 */
export async function findCarer(
  ctx: Context,
  { email, role }: { email: string; role: CarerRole },
): Promise<{ id: string; name: string } | undefined> {
  const now = ctx.now.getTime();
  const waitS = misses.waitS(ctx.actor.userId, MISSES_MAX, now);
  if (waitS > 0) {
    throw new AppError("too_many_requests", "Too many addresses tried. Please try again later.", {
      retryAfterS: waitS,
    });
  }
  const [found] = await asIdentity(ctx.db, (identity) =>
    identity
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(
        and(
          eq(users.email, email),
          isNull(users.disabledAt),
          not(users.selfDeclared),
          sql`${role} = any(${users.roles})`,
        ),
      ),
  );
  if (!found) misses.add(ctx.actor.userId, now);
  return found;
}
