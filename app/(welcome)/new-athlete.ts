import "server-only";
import { redirect } from "next/navigation";
import type { Context } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/account/get-me";
import { hasSeason } from "@/lib/services/season/has-season";

/** For pages on the way to a first plan: who has one, or has no record, is led to their own start. */
export async function asNewAthlete<T>(
  work: (ctx: Context, athleteId: string) => Promise<T>,
): Promise<T> {
  const found = await orNotFound(
    asActor(async (ctx) => {
      const own = (await getMe(ctx)).athletes.find((athlete) => athlete.self);
      if (!own) return { to: "/coach" } as const;
      if (await hasSeason(ctx, { athleteId: own.id })) return { to: "/today" } as const;
      return { view: await work(ctx, own.id) } as const;
    }),
  );
  if ("to" in found) redirect(found.to);
  return found.view;
}
