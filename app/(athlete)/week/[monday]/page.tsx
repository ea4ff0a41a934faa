import type { Metadata } from "next";
import Link from "next/link";
import { WordsOf } from "@/app/room-words";
import { WeekTalk } from "@/components/conversation/week-talk";
import { buttonClass } from "@/components/ui/button";
import { mondayParam } from "@/components/week/monday-param";
import { PlanEdits } from "@/components/week/plan-edits";
import { WeekView } from "@/components/week/week-view";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { changesResponse } from "@/lib/contracts/changes";
import { weekDto } from "@/lib/contracts/weeks";
import { addDays } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { listChanges } from "@/lib/services/changes/list-changes";
import { talkOf } from "@/lib/services/conversation/talk-of";
import { getWeek } from "@/lib/services/week/get-week";
import { planOfWeek } from "@/lib/services/week/plan-of-week";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { ownAthleteId } from "../../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("shell.nav"))("week") };
}

type Props = { params: Promise<{ monday: string }> };

export default async function WeekPage({ params }: Props) {
  const monday = mondayParam((await params).monday);
  const { talk, ...week } = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const week = await inWords(weekDto, await getWeek(ctx, { athleteId, monday }));
      const { changes } = await inWords(
        changesResponse,
        await listChanges(ctx, { athleteId, from: monday, to: addDays(monday, 6) }),
      );
      const today = dayIn(ctx.actor.timeZone, ctx.now);
      const plan = await planOfWeek(ctx, { athleteId, week });
      const talk = (await talkOf(ctx, { athleteId }))("week", monday);
      return { athleteId, week, plan, changes, today, talk, units: unitsOf(ctx.actor) };
    }),
  );
  const t = await words("today");
  return (
    <WordsOf rooms={["week", "session", "edits", "conversation"]}>
      <PlanEdits athleteId={week.athleteId}>
        <WeekView
          {...week}
          base="/week"
          firstPlan={
            <Link href="/welcome" prefetch={false} className={buttonClass("solid")}>
              {t("makePlan")}
            </Link>
          }
          may={{ move: true, log: true, edit: false }}
          talk={<WeekTalk athleteId={week.athleteId} monday={monday} talk={talk} />}
        />
      </PlanEdits>
    </WordsOf>
  );
}
