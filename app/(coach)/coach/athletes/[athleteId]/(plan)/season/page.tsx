import type { Metadata } from "next";
import { KeptToPlan } from "@/components/adherence/kept-to-plan";
import { BlockEditor } from "@/components/coach/block-editor";
import { sumsOfSeasonWeek } from "@/components/coach/week-deltas";
import { BuildSeason } from "@/components/season/build-season";
import { seasonHeadline } from "@/components/season/findings";
import { RaceList } from "@/components/season/race-list";
import { WeeklyVolume } from "@/components/season/season-charts";
import { SeasonRibbon } from "@/components/season/season-ribbon";
import { PlanEdits } from "@/components/week/plan-edits";
import { unitsOf } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { mondayOf } from "@/lib/engine/plain-date";
import { orNotFound } from "@/lib/http/or-not-found";
import { getAdherence } from "@/lib/services/adherence/get-adherence";
import { getSeason } from "@/lib/services/get-season";
import { knownAthlete } from "../../../known-athlete";

export const metadata: Metadata = { title: "Season" };

type Props = { params: Promise<{ athleteId: string }> };

export default async function CoachSeasonPage({ params }: Props) {
  const { athleteId } = await params;
  const { season, adherence, today, mayPlan, units } = await orNotFound(
    asActor(async (ctx) => {
      const { access } = await knownAthlete(ctx, athleteId);
      const season = await getSeason(ctx, { athleteId });
      const { today } = await authoriseAthlete(ctx, athleteId, { access: "read" });
      return {
        season,
        adherence: await getAdherence(ctx, { athleteId }),
        today,
        mayPlan: access.includes("plan"),
        units: unitsOf(ctx.actor),
      };
    }),
  );
  const { blocks, races, weeks, start, end } = season;
  return (
    <PlanEdits athleteId={athleteId}>
      <div className="flex flex-col gap-10">
        <header className="flex flex-col gap-6">
          <h1 className="voice measure-headline text-xl text-balance">
            {seasonHeadline(races, today)}
          </h1>
          {start && end && (
            <SeasonRibbon start={start} end={end} today={today} blocks={blocks} races={races} />
          )}
        </header>
        <section className="flex flex-col gap-4">
          <BlockEditor
            athleteId={athleteId}
            blocks={blocks}
            before={weeks.map(sumsOfSeasonWeek)}
            today={today}
            mayPlan={mayPlan}
          />
          {blocks.length === 0 && mayPlan && <BuildSeason athleteId={athleteId} />}
        </section>
        {blocks.length > 0 && <KeptToPlan adherence={adherence} />}
        {weeks.length > 0 && (
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-bold">Hours a week</h2>
            <WeeklyVolume weeks={weeks} races={races} units={units} thisMonday={mondayOf(today)} />
          </section>
        )}
        {races.length > 0 && (
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-bold">Races</h2>
            <RaceList races={races} forecast={season.forecast} today={today} units={units} />
          </section>
        )}
      </div>
    </PlanEdits>
  );
}
