import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { worstPain } from "@/components/rehab/play-state";
import { TodayView } from "@/components/today/today-view";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { todayDto } from "@/lib/contracts/season";
import { addDays } from "@/lib/engine/plain-date";
import { orNotFound } from "@/lib/http/or-not-found";
import { getSittingLimit } from "@/lib/services/care/get-sitting-limit";
import { getToday } from "@/lib/services/check-ins/get-today";
import { listCheckIns } from "@/lib/services/check-ins/list-check-ins";
import { listEvenings } from "@/lib/services/check-ins/list-evenings";
import { getRehabPlay } from "@/lib/services/rehab/get-rehab-play";
import { listExerciseSets } from "@/lib/services/rehab/list-exercise-sets";
import { hasSeason } from "@/lib/services/season/has-season";
import { hasCoach } from "@/lib/services/sharing/has-coach";
import { words } from "@/lib/words/request";
import { inWords, playsInWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("shell.nav"))("today") };
}

/** How far back ticked warning signs are looked for while "See someone" stands. */
const FLAG_DAYS = 60;

type Props = { searchParams: Promise<{ plan?: string }> };

export default async function TodayPage({ searchParams }: Props) {
  const later = (await searchParams).plan === "later";
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      // Without a season there is one thing to do first, unless it was put off.
      const planned = await hasSeason(ctx, { athleteId });
      if (!later && !planned) return null;
      const today = await inWords(todayDto, await getToday(ctx, { athleteId }));
      const yesterday = addDays(today.date, -1);
      const refer = today.state?.state === "refer";
      const from = refer ? addDays(today.date, -FLAG_DAYS) : yesterday;
      const { checkIns } = await listCheckIns(ctx, { athleteId, from, to: today.date });
      const { sets } = await listExerciseSets(ctx, { athleteId, from: yesterday, to: yesterday });
      const { evenings } = await listEvenings(ctx, { athleteId, from: yesterday });
      const flagged = checkIns.findLast((one) => (one.redFlags ?? []).length > 0);
      return {
        today,
        planned,
        units: unitsOf(ctx.actor),
        forToday: checkIns.find((one) => one.date === today.date) ?? null,
        forYesterday: checkIns.find((one) => one.date === yesterday) ?? null,
        noted: worstPain(sets),
        evenings,
        sitting: await getSittingLimit(ctx, { athleteId }),
        plays: await playsInWords(await getRehabPlay(ctx, { athleteId })),
        coached: await hasCoach(ctx, { athleteId }),
        flags: refer ? (flagged?.redFlags ?? []) : [],
        now: ctx.now.toISOString(),
        timeZone: ctx.actor.timeZone,
      };
    }),
  );
  if (view === null) redirect("/welcome");
  return (
    <WordsOf rooms={["today", "checkIn", "care", "changes", "edits", "session"]}>
      <TodayView {...view} />
    </WordsOf>
  );
}
