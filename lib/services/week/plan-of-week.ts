import "server-only";
import { findSeason, listWeeks } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { WeekDto } from "@/lib/contracts/weeks";

type Input = { readonly athleteId: string; readonly week: WeekDto };

/** Whether a plan holds this week, only other ones, or there is none: a day without one is no rest day. */
export async function planOfWeek(
  ctx: Context,
  { athleteId, week: { monday, sessions } }: Input,
): Promise<"here" | "elsewhere" | "none"> {
  if (sessions.length > 0) return "here";
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const [planned] = await listWeeks(ctx.db, scope, { from: monday, to: monday });
  if (planned) return "here";
  return (await findSeason(ctx.db, scope)) === undefined ? "none" : "elsewhere";
}
