import type { Metadata } from "next";
import { TeamPanel } from "@/components/team/team-panel";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getTeam } from "@/lib/services/team/get-team";
import { words } from "@/lib/words/request";
import { WordsOf } from "../../../../../room-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("team"))("people.title") };
}

type Props = { params: Promise<{ athleteId: string }> };

/** Who looks after this athlete; handing over, and leaving. */
export default async function TeamPage({ params }: Props) {
  const { athleteId } = await params;
  const team = await orNotFound(asActor((ctx) => getTeam(ctx, { athleteId })));
  const t = await words("team");
  return (
    <section className="flex max-w-2xl flex-col gap-3">
      <h1 className="text-lg font-bold">{t("people.title")}</h1>
      <WordsOf rooms={["team", "settings"]}>
        <TeamPanel athleteId={athleteId} initial={team} />
      </WordsOf>
    </section>
  );
}
