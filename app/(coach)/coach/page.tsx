import type { Metadata } from "next";
import { RosterView } from "@/components/coach/roster-view";
import { dayIn } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/get-me";
import { getRoster } from "@/lib/services/get-roster";

export const metadata: Metadata = { title: "Roster" };

export default async function RosterPage() {
  const view = await orNotFound(
    asActor(async (ctx) => {
      const me = await getMe(ctx);
      const roster = await getRoster(ctx);
      const sharing = me.athletes.filter((one) => one.scopes.includes("symptoms"));
      return {
        roster,
        sharing: new Set(sharing.map((one) => one.id)),
        today: dayIn(ctx.actor.timeZone, ctx.now),
      };
    }),
  );
  return <RosterView {...view} />;
}
