import Link from "next/link";
import { WordsOf } from "@/app/room-words";
import { AddSession } from "@/components/coach/add-session";
import { OpenProposals } from "@/components/coach/open-proposals";
import { toolKeys } from "@/components/coach/tool-keys";
import { WeekTools } from "@/components/coach/week-tools";
import { ChangeTalk } from "@/components/conversation/change-talk";
import { MorningTalk } from "@/components/conversation/morning-talk";
import { WeekTalk } from "@/components/conversation/week-talk";
import { buttonClass } from "@/components/ui/button";
import { mondayParam } from "@/components/week/monday-param";
import { PlanEdits } from "@/components/week/plan-edits";
import { WeekView } from "@/components/week/week-view";
import { asActor } from "@/lib/auth/context";
import type { ChangeDto } from "@/lib/contracts/changes";
import { addDays, eachDay, maxDate } from "@/lib/engine/plain-date";
import { orNotFound } from "@/lib/http/or-not-found";
import { requestLanguage, words } from "@/lib/words/request";
import { tabTitle } from "../../../../tab-title";
import { coachWeek } from "../../coach-week";

export const generateMetadata = tabTitle("week");

type Props = { params: Promise<{ athleteId: string; monday: string }> };

export default async function CoachWeekPage({ params }: Props) {
  const { athleteId, ...address } = await params;
  const monday = mondayParam(address.monday);
  const view = await orNotFound(asActor((ctx) => coachWeek(ctx, { athleteId, monday })));
  const { week, changes, asked, today, may, now, timeZone, talks, mornings, coaching, scopes } =
    view;
  const units = { ...view.units, language: await requestLanguage() };
  const t = await words("week.unplanned");
  const talkOf = (change: ChangeDto) => (
    <ChangeTalk athleteId={athleteId} change={change} talk={talks("change", change.id)} />
  );
  const days = eachDay(maxDate(today, monday), addDays(monday, 6));
  return (
    <WordsOf rooms={["week", "session", "coachWeek", "library", "roles", "steps"]}>
      <PlanEdits athleteId={athleteId}>
        <WeekView
          athleteId={athleteId}
          week={week}
          plan={view.plan}
          firstPlan={
            <Link
              href={`/coach/athletes/${athleteId}/season`}
              prefetch={false}
              className={buttonClass("outline")}
            >
              {t("season")}
            </Link>
          }
          units={units}
          changes={changes}
          today={today}
          base={`/coach/athletes/${athleteId}/week`}
          may={may}
          talk={<WeekTalk athleteId={athleteId} monday={monday} talk={talks("week", monday)} />}
          toolKeys={may.edit ? toolKeys({ library: coaching, ahead: days.length > 0 }) : []}
          tools={
            may.edit ? (
              <>
                <WeekTools
                  athleteId={athleteId}
                  monday={monday}
                  today={today}
                  library={coaching}
                  ahead={days.length > 0}
                />
                <AddSession athleteId={athleteId} days={days} today={today} />
              </>
            ) : null
          }
        />
        {may.edit && (
          <WordsOf rooms={["changes"]}>
            <OpenProposals
              athleteId={athleteId}
              changes={changes}
              asked={asked}
              units={units}
              today={today}
              now={now}
              timeZone={timeZone}
              talkOf={talkOf}
              mayExplain={scopes.includes("notes")}
            />
          </WordsOf>
        )}
        {mornings.length > 0 && (
          <div className="mt-10">
            <MorningTalk athleteId={athleteId} days={mornings} wide />
          </div>
        )}
      </PlanEdits>
    </WordsOf>
  );
}
