import "server-only";
import type { WeekMay } from "@/components/week/week-may";
import { type Context, unitsOf } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { getWeek } from "@/lib/services/get-week";
import { listChanges } from "@/lib/services/list-changes";
import { knownAthlete } from "../../known-athlete";

type Input = { readonly athleteId: string; readonly monday: PlainDate };

/** What the coach's pages of one week need, with the athlete's own today. */
export async function coachWeek(ctx: Context, { athleteId, monday }: Input) {
  const { name, access } = await knownAthlete(ctx, athleteId);
  const week = await getWeek(ctx, { athleteId, monday });
  const { changes } = await listChanges(ctx, { athleteId, from: monday, to: addDays(monday, 6) });
  const { changes: asked } = await listChanges(ctx, { athleteId, asked: "open" });
  const { today } = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const plan = access.includes("plan");
  const may: WeekMay = { move: plan, edit: plan, log: false };
  return {
    name,
    week,
    changes,
    asked,
    today,
    may,
    /** The viewer's account coaches, and so has a library. */
    coaching: ctx.actor.roles.includes("coach"),
    units: unitsOf(ctx.actor),
    now: ctx.now.toISOString(),
    timeZone: ctx.actor.timeZone,
  };
}
