import type { Metadata } from "next";
import Link from "next/link";
import { LogScreen } from "@/components/log/log-screen";
import { loggable, logSince, offeredMondays } from "@/components/log/log-window";
import { buttonClass } from "@/components/ui/button";
import { asActor } from "@/lib/auth/context";
import { activitiesResponse } from "@/lib/contracts/activities";
import { weekDto } from "@/lib/contracts/weeks";
import { isPlainDate } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { orNotFound } from "@/lib/http/or-not-found";
import { getSittingLimit } from "@/lib/services/care/get-sitting-limit";
import { firstLoggedDay } from "@/lib/services/log/first-logged-day";
import { listActivities } from "@/lib/services/log/list-activities";
import { listDeletedActivities } from "@/lib/services/log/list-deleted-activities";
import { getWeek } from "@/lib/services/week/get-week";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("log"))("name") };
}

type Props = { searchParams: Promise<{ session?: string; from?: string }> };

export default async function LogPage({ searchParams }: Props) {
  const wanted = await searchParams;
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const today = dayIn(ctx.actor.timeZone, ctx.now);
      const since = logSince(today);
      const from =
        wanted.from && isPlainDate(wanted.from) && wanted.from < since ? wanted.from : since;
      const weeks = [];
      for (const monday of offeredMondays(today)) {
        weeks.push(await inWords(weekDto, await getWeek(ctx, { athleteId, monday })));
      }
      const { activities } = await inWords(
        activitiesResponse,
        await listActivities(ctx, { athleteId, from }),
      );
      const deleted = await listDeletedActivities(ctx, { athleteId });
      const planned = weeks.flatMap((week) => loggable(week, today));
      const sitting = await getSittingLimit(ctx, { athleteId });
      const first = await firstLoggedDay(ctx, { athleteId });
      const earlier = first !== null && first < from ? `/log?from=${logSince(from)}` : null;
      return { athleteId, today, earlier, planned, activities, deleted, sitting };
    }),
  );
  const fromFile = await words("import");
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="voice text-xl lg:text-2xl">{(await words("log"))("title")}</h1>
        <Link href="/log/import" prefetch={false} className={`${buttonClass("quiet")} -mx-2`}>
          {fromFile("open")}
        </Link>
      </div>
      <WordsOf rooms={["log", "roles", "session", "sitting", "treatments", "settings", "import"]}>
        <LogScreen {...view} wanted={wanted.session ?? null} />
      </WordsOf>
    </div>
  );
}
