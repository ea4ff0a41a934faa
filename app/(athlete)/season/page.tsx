import type { Metadata } from "next";
import { SeasonView } from "@/components/season/season-view";
import { PlanEdits } from "@/components/week/plan-edits";
import { dayIn } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getSeason } from "@/lib/services/get-season";
import { ownAthleteId } from "../own-athlete";

export const metadata: Metadata = { title: "Season" };

export default async function SeasonPage() {
  const { athleteId, season, today } = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const season = await getSeason(ctx, { athleteId });
      return { athleteId, season, today: dayIn(ctx.actor.timeZone, ctx.now) };
    }),
  );
  return (
    <PlanEdits athleteId={athleteId}>
      <SeasonView athleteId={athleteId} season={season} today={today} />
    </PlanEdits>
  );
}
