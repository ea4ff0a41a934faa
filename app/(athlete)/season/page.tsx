import type { Metadata } from "next";
import { SeasonView } from "@/components/season/season-view";
import { PlanEdits } from "@/components/week/plan-edits";
import { unitsOf } from "@/lib/auth/actor";
import { dayIn } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getSeason } from "@/lib/services/get-season";
import { ownAthleteId } from "../own-athlete";

export const metadata: Metadata = { title: "Season" };

export default async function SeasonPage() {
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const season = await getSeason(ctx, { athleteId });
      const today = dayIn(ctx.actor.timeZone, ctx.now);
      return { athleteId, season, today, units: unitsOf(ctx.actor) };
    }),
  );
  return (
    <PlanEdits athleteId={view.athleteId}>
      <SeasonView {...view} />
    </PlanEdits>
  );
}
