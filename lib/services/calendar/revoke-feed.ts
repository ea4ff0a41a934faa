import "server-only";
import { deleteFeed } from "@/db/repositories/calendar-feeds";
import type { Context } from "@/lib/auth/actor";
import { requireAthlete } from "../reminders/get-reminders";

/** The link stops with the next request; without one there is nothing to stop. */
export async function revokeFeed(ctx: Context): Promise<{ revoked: true }> {
  await requireAthlete(ctx);
  await deleteFeed(ctx.db);
  return { revoked: true };
}
