import type { ReactNode } from "react";
import { ownQueue } from "@/components/outbox/own-queue";
import { AppShell } from "@/components/shell/app-shell";
import { athleteLinks, coachLinks, libraryLink, withTalk } from "@/components/shell/nav-links";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/account/get-me";
import { waitingFor } from "@/lib/services/conversation/list-threads";
import { requestLanguage } from "@/lib/words/request";
import { WordsOf } from "../room-words";
import { chosenTheme } from "../theme-cookie";

/** A person's own account, whatever they are here. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [{ me, units, waiting }, theme, language] = await Promise.all([
    orNotFound(
      asActor(async (ctx) => ({
        me: await getMe(ctx),
        units: unitsOf(ctx.actor),
        waiting: (await waitingFor(ctx)).total,
      })),
    ),
    chosenTheme(),
    requestLanguage(),
  ]);
  const own = me.athletes.some((athlete) => athlete.self);
  const others = me.roles.some((role) => role !== "athlete");
  const talk = withTalk(waiting);
  const coaching = me.roles.includes("coach") ? [...talk.coach, libraryLink] : talk.coach;
  return (
    <AppShell
      name={me.user.name}
      theme={theme}
      units={{ ...units, language }}
      who={ownQueue(me)}
      more={own ? talk.record : []}
      links={own ? [...athleteLinks, ...(others ? coachLinks : [])] : others ? coaching : []}
    >
      <WordsOf rooms={["settings", "numbers", "team", "races"]}>{children}</WordsOf>
    </AppShell>
  );
}
