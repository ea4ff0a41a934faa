import type { Metadata } from "next";
import { RosterView } from "@/components/coach/roster-view";
import { Invitations } from "@/components/team/invitations";
import { asActor } from "@/lib/auth/context";
import { rosterDto } from "@/lib/contracts/roster";
import { carerRoles } from "@/lib/engine/model";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/account/get-me";
import { listFilters } from "@/lib/services/roster/filters";
import { getRoster } from "@/lib/services/roster/get-roster";
import { listAsks } from "@/lib/services/team/list-invitations";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("roster"))("title") };
}

export default async function RosterPage() {
  const view = await orNotFound(
    asActor(async (ctx) => {
      const me = await getMe(ctx);
      const roster = await inWords(rosterDto, await getRoster(ctx));
      const sharing = me.athletes.filter((one) => one.scopes.includes("symptoms"));
      return {
        roster,
        filters: (await listFilters(ctx)).filters,
        asks: (await listAsks(ctx)).invitations,
        roles: carerRoles.filter((role) => me.roles.includes(role)),
        sharing: new Set(sharing.map((one) => one.id)),
        today: dayIn(ctx.actor.timeZone, ctx.now),
      };
    }),
  );
  const { asks, roles, ...shown } = view;
  const team = await words("team");
  return (
    <div className="flex flex-col gap-12">
      <WordsOf rooms={["rosterFilter"]}>
        <RosterView {...shown} />
      </WordsOf>
      {roles.length > 0 && (
        <section
          aria-label={team("ask.title")}
          className="border-t border-line pt-8 print:hidden [&>div]:max-w-2xl"
        >
          <WordsOf rooms={["team", "settings"]}>
            <Invitations
              kind="ask"
              path="/me/asks"
              roles={roles}
              initial={asks}
              today={shown.today}
            />
          </WordsOf>
        </section>
      )}
    </div>
  );
}
