import "server-only";
import { listReach } from "@/db/repositories/grants";
import type { Context } from "@/lib/auth/actor";

/** The record that is the person's own; null for a coach or physio without one. */
export async function ownAthleteId(ctx: Context): Promise<string | null> {
  const own = (await listReach(ctx.db)).find((one) => one.role === "self");
  return own?.athleteId ?? null;
}
