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
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { requestLanguage, words } from "@/lib/words/request";
import { coachWeek } from "../../../../coach-week";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("week"))("session") };
}

type Props = { params: Promise<{ athleteId: string; monday: string; sessionId: string }> };

export default async function CoachSessionPage({ params }: Props) {
  const { athleteId, sessionId, ...address } = await params;
  const monday = mondayParam(address.monday);
  const { week, changes, today, may, units } = await orNotFound(
    asActor((ctx) => coachWeek(ctx, { athleteId, monday })),
  );
  const session = week.sessions.find((one) => one.id === sessionId);
  if (!session) notFound();
  return (
    <WordsOf rooms={["week", "session", "coachWeek", "library", "roles", "steps"]}>
      <PlanEdits athleteId={athleteId}>
        <SessionPage
          athleteId={athleteId}
          session={actionable(session)}
          today={today}
          may={may}
          back={`/coach/athletes/${athleteId}/week/${monday}`}
          panel={
            <SessionPanel
              session={session}
              units={{ ...units, language: await requestLanguage() }}
              done={doneFor(session, week.activities)}
              changes={shownChanges(changes, session.id)}
            />
          }
        />
      </PlanEdits>
    </WordsOf>
  );
}
