import "server-only";
import type { Context } from "@/lib/auth/actor";
import { notFound } from "@/lib/errors";
import { ownAthleteId as findOwn } from "@/lib/services/account/own-athlete";

/** The signed-in person's own record; pages below are theirs alone. */
export async function ownAthleteId(ctx: Context): Promise<string> {
  const own = await findOwn(ctx);
  if (own === null) throw notFound();
  return own;
}
