import "server-only";
import { replaceFeed } from "@/db/repositories/calendar-feeds";
import type { Context } from "@/lib/auth/actor";
import { hashOfSecret, newSecret } from "@/lib/auth/api-token";
import type { NewFeed } from "@/lib/contracts/reminders";
import { baseUrl } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { requireAthlete } from "../reminders/get-reminders";

const DAYS = 400;
const DAY_MS = 86_400_000;

/** The only answer that holds the address. The one before it stops with the next request. */
export async function makeFeed(ctx: Context): Promise<NewFeed> {
  await requireAthlete(ctx);
  const secret = newSecret();
  const row = await replaceFeed(ctx.db, {
    tokenHash: hashOfSecret(secret),
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + DAYS * DAY_MS),
  });
  if (!row) throw new AppError("conflict", "A link was made a moment ago.");
  return {
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    address: `${baseUrl()}/api/v1/calendar/${secret}.ics`,
  };
}
