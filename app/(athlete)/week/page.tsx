import { redirect } from "next/navigation";
import { asActor } from "@/lib/auth/context";
import { mondayOf } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";

export default async function ThisWeekPage() {
  const today = await orNotFound(asActor(async (ctx) => dayIn(ctx.actor.timeZone, ctx.now)));
  redirect(`/week/${mondayOf(today)}`);
}
