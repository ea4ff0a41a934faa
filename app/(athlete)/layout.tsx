import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ownQueue } from "@/components/outbox/own-queue";
import { AppShell } from "@/components/shell/app-shell";
import { athleteLinks, coachLinks, withTalk } from "@/components/shell/nav-links";
import { NewDay } from "@/components/shell/new-day";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/account/get-me";
import { waitingFor } from "@/lib/services/conversation/list-threads";
import { chosenTheme } from "../theme-cookie";

/** An athlete's own pages. Who has no record of their own goes to the roster. */
export default async function AthleteLayout({ children }: { children: ReactNode }) {
  const [me, theme] = await Promise.all([
    orNotFound(
      asActor(async (ctx) => ({
        ...(await getMe(ctx)),
        units: unitsOf(ctx.actor),
        waiting: (await waitingFor(ctx)).total,
        date: dayIn(ctx.actor.timeZone, ctx.now),
      })),
    ),
    chosenTheme(),
  ]);
  const others = me.roles.some((role) => role !== "athlete");
  if (!me.athletes.some((athlete) => athlete.self)) redirect("/coach");
  const talk = withTalk(me.waiting);
  return (
    <AppShell
      name={me.user.name}
      theme={theme}
      who={ownQueue(me)}
      more={talk.record}
      units={me.units}
      links={others ? [...athleteLinks, ...coachLinks] : athleteLinks}
    >
      <NewDay timeZone={me.user.timeZone} date={me.date} />
      {children}
    </AppShell>
  );
}
