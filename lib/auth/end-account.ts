import "server-only";
import { eq } from "drizzle-orm";
import { asIdentity } from "@/db/client";
import { users } from "@/db/schema/people";
import type { Context } from "./actor";

/** The account itself, with its sessions and tokens; what it recorded goes before. */
export async function endAccount(ctx: Context): Promise<void> {
  await asIdentity(ctx.db, (identity) =>
    identity.delete(users).where(eq(users.id, ctx.actor.userId)),
  );
}
