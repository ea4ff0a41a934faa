import "server-only";
import type { WeekMay } from "@/components/week/week-may";
import { type Context, unitsOf } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { changesResponse } from "@/lib/contracts/changes";
import { weekDto } from "@/lib/contracts/weeks";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { listChanges } from "@/lib/services/changes/list-changes";
import { listCheckIns } from "@/lib/services/check-ins/list-check-ins";
import { talkOf } from "@/lib/services/conversation/talk-of";
import { getWeek } from "@/lib/services/week/get-week";
import { planOfWeek } from "@/lib/services/week/plan-of-week";
import { inWords } from "@/lib/words/said/in-words";
import { knownAthlete } from "../../known-athlete";

type Input = { readonly athleteId: string; readonly monday: PlainDate };

/** What the coach's pages of one week need, with the athlete's own today. */
export async function coachWeek(ctx: Context, { athleteId, monday }: Input) {
  const { name, access, scopes } = await knownAthlete(ctx, athleteId);
  const week = await inWords(weekDto, await getWeek(ctx, { athleteId, monday }));
  const { changes } = await inWords(
    changesResponse,
    await listChanges(ctx, { athleteId, from: monday, to: addDays(monday, 6) }),
  );
  const { changes: asked } = await inWords(
    changesResponse,
    await listChanges(ctx, { athleteId, asked: "open" }),
  );
  const { today } = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const talks = await talkOf(ctx, { athleteId });
  const { checkIns } = scopes.includes("symptoms")
    ? await listCheckIns(ctx, { athleteId, from: monday, to: addDays(monday, 6) })
    : { checkIns: [] };
  const edit = access.includes("plan");
  const may: WeekMay = { move: edit, edit, log: false };
  return {
    name,
    scopes,
    week,
    plan: await planOfWeek(ctx, { athleteId, week }),
    changes,
    asked,
    today,
    may,
    /** The viewer's account coaches, and so has a library. */
    coaching: ctx.actor.roles.includes("coach"),
    units: unitsOf(ctx.actor),
    now: ctx.now.toISOString(),
    timeZone: ctx.actor.timeZone,
    talks,
    /** Mornings that can be talked about, newest first. */
    mornings: checkIns.map(({ date }) => ({ date, talk: talks("check-in", date) })).toReversed(),
  };
}
