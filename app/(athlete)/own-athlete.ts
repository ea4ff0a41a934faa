import "server-only";
import type { Context } from "@/lib/auth/actor";
import { notFound } from "@/lib/errors";
import { getMe } from "@/lib/services/get-me";

/** The signed-in person's own record; pages below are theirs alone. */
export async function ownAthleteId(ctx: Context): Promise<string> {
  const me = await getMe(ctx);
  const own = me.athletes.find((athlete) => athlete.self);
  if (own === undefined) throw notFound();
  return own.id;
}
