import type { Metadata } from "next";
import { mondayParam } from "@/components/week/monday-param";
import { PlanEdits } from "@/components/week/plan-edits";
import { WeekView } from "@/components/week/week-view";
import { unitsOf } from "@/lib/auth/actor";
import { dayIn } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { addDays } from "@/lib/engine/plain-date";
import { orNotFound } from "@/lib/http/or-not-found";
import { getWeek } from "@/lib/services/get-week";
import { listChanges } from "@/lib/services/list-changes";
import { ownAthleteId } from "../../own-athlete";

export const metadata: Metadata = { title: "Week" };

type Props = { params: Promise<{ monday: string }> };

export default async function WeekPage({ params }: Props) {
  const monday = mondayParam((await params).monday);
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const week = await getWeek(ctx, { athleteId, monday });
      const { changes } = await listChanges(ctx, {
        athleteId,
        from: monday,
        to: addDays(monday, 6),
      });
      const today = dayIn(ctx.actor.timeZone, ctx.now);
      return { athleteId, week, changes, today, units: unitsOf(ctx.actor) };
    }),
  );
  return (
    <PlanEdits athleteId={view.athleteId}>
      <WeekView {...view} base="/week" may={{ move: true, log: true, edit: false }} />
    </PlanEdits>
  );
}
