import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WordsOf } from "@/app/room-words";
import { actionable } from "@/components/week/action-session";
import { mondayParam } from "@/components/week/monday-param";
import { PlanEdits } from "@/components/week/plan-edits";
import { SessionPage } from "@/components/week/session-page";
import { SessionPanel } from "@/components/week/session-panel";
import { shownChanges } from "@/components/week/shown-changes";
import { doneFor } from "@/components/week/week-days";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { changesResponse } from "@/lib/contracts/changes";
import { weekDto } from "@/lib/contracts/weeks";
import { addDays } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { listChanges } from "@/lib/services/changes/list-changes";
import { getWeek } from "@/lib/services/week/get-week";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { ownAthleteId } from "../../../../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("week"))("session") };
}

type Props = { params: Promise<{ monday: string; sessionId: string }> };

export default async function AthleteSessionPage({ params }: Props) {
  const { sessionId, ...address } = await params;
  const monday = mondayParam(address.monday);
  const { athleteId, week, changes, today, units } = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const week = await inWords(weekDto, await getWeek(ctx, { athleteId, monday }));
      const { changes } = await inWords(
        changesResponse,
        await listChanges(ctx, { athleteId, from: monday, to: addDays(monday, 6) }),
      );
      const today = dayIn(ctx.actor.timeZone, ctx.now);
      return { athleteId, week, changes, today, units: unitsOf(ctx.actor) };
    }),
  );
  const session = week.sessions.find((one) => one.id === sessionId);
  if (!session) notFound();
  return (
    <WordsOf rooms={["week", "session", "edits", "conversation"]}>
      <PlanEdits athleteId={athleteId}>
        <SessionPage
          athleteId={athleteId}
          session={actionable(session)}
          today={today}
          may={{ move: true, log: true, edit: false }}
          back={`/week/${monday}`}
          panel={
            <SessionPanel
              session={session}
              units={units}
              done={doneFor(session, week.activities)}
              changes={shownChanges(changes, session.id)}
            />
          }
        />
      </PlanEdits>
    </WordsOf>
  );
}
