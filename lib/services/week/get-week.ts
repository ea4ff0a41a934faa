import "server-only";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { WeekDto } from "@/lib/contracts/weeks";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { invalidField, notFound } from "@/lib/errors";
import { currentRecord } from "../plan/keep-current";
import { describeWeeks } from "../plan/view/view-plan";

type Input = { readonly athleteId: string; readonly monday: PlainDate };

/** One week, planned against done against what symptoms allow. */
export async function getWeek(ctx: Context, { athleteId, monday }: Input): Promise<WeekDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  if (mondayOf(monday) !== monday) {
    throw invalidField("monday", `A week is named by its Monday: ${mondayOf(monday)}.`);
  }
  const current = await currentRecord(ctx, scope);
  const [week] = await describeWeeks(ctx, scope, { ...current, mondays: [monday] });
  if (!week) throw notFound();
  return week;
}
