import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ownQueue } from "@/components/outbox/own-queue";
import { AppShell } from "@/components/shell/app-shell";
import { KeepFocus } from "@/components/shell/keep-focus";
import { athleteLinks, libraryLink, withTalk } from "@/components/shell/nav-links";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/account/get-me";
import { waitingFor } from "@/lib/services/conversation/list-threads";
import { WordsOf } from "../room-words";
import { chosenTheme } from "../theme-cookie";

/** Pages about people who share with the viewer. An athlete alone has nothing to see here. */
export default async function CoachLayout({ children }: { children: ReactNode }) {
  const [me, theme] = await Promise.all([
    orNotFound(
      asActor(async (ctx) => ({
        ...(await getMe(ctx)),
        units: unitsOf(ctx.actor),
        waiting: (await waitingFor(ctx)).total,
      })),
    ),
    chosenTheme(),
  ]);
  const own = me.athletes.some((athlete) => athlete.self);
  if (own && me.roles.every((role) => role === "athlete")) redirect("/today");
  const talk = withTalk(me.waiting);
  const coaching = me.roles.includes("coach") ? [...talk.coach, libraryLink] : talk.coach;
  return (
    <AppShell
      name={me.user.name}
      theme={theme}
      who={ownQueue(me)}
      units={me.units}
      links={own ? [...coaching, ...athleteLinks] : coaching}
    >
      <KeepFocus />
      <WordsOf rooms={["conversation", "edits", "races"]}>{children}</WordsOf>
    </AppShell>
  );
}
