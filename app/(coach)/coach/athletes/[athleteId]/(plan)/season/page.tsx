import type { Metadata } from "next";
import { WordsOf } from "@/app/room-words";
import { KeptToPlan } from "@/components/adherence/kept-to-plan";
import { SeasonEditor } from "@/components/coach/season-editor/season-editor";
import { BuildSeason } from "@/components/season/build-season";
import { seasonHeadline } from "@/components/season/findings";
import { EmptyState } from "@/components/ui/empty-state";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { seasonDto } from "@/lib/contracts/season";
import { orNotFound } from "@/lib/http/or-not-found";
import { getAdherence } from "@/lib/services/adherence/get-adherence";
import { talkOf } from "@/lib/services/conversation/talk-of";
import { getSeason } from "@/lib/services/season/get-season";
import { listEdits } from "@/lib/services/week/list-edits";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { knownAthlete } from "../../../known-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("season"))("title") };
}

type Props = { params: Promise<{ athleteId: string }> };

export default async function CoachSeasonPage({ params }: Props) {
  const { athleteId } = await params;
  const { season, adherence, edits, talks, today, mayPlan } = await orNotFound(
    asActor(async (ctx) => {
      const { access } = await knownAthlete(ctx, athleteId);
      const season = await inWords(seasonDto, await getSeason(ctx, { athleteId }));
      const { edits } = await listEdits(ctx, { athleteId });
      const { today } = await authoriseAthlete(ctx, athleteId, { access: "read" });
      const adherence = await getAdherence(ctx, { athleteId });
      const talk = await talkOf(ctx, { athleteId });
      const talks = Object.fromEntries(season.blocks.map(({ id }) => [id, talk("block", id)]));
      return { season, adherence, edits, talks, today, mayPlan: access.includes("plan") };
    }),
  );
  const [t, headline] = await Promise.all([words("seasonEditor"), words("season")]);
  return (
    <div className="flex flex-col gap-6">
      <h1 className="voice measure-headline text-xl text-balance">
        {seasonHeadline(season.races, today, headline)}
      </h1>
      {season.blocks.length === 0 ? (
        <EmptyState
          title={t("empty")}
          {...(mayPlan ? { action: <BuildSeason athleteId={athleteId} /> } : {})}
        >
          {t("emptyWhat")}
        </EmptyState>
      ) : (
        <WordsOf rooms={["seasonEditor", "phases", "planEffect"]}>
          <SeasonEditor
            athleteId={athleteId}
            season={season}
            edits={edits}
            talks={talks}
            today={today}
            mayPlan={mayPlan}
          />
        </WordsOf>
      )}
      {season.blocks.length > 0 && <KeptToPlan adherence={adherence} />}
    </div>
  );
}
