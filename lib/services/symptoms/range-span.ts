import "server-only";
import { listCheckIns } from "@/db/repositories/check-ins";
import { findSeason } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { SymptomRange } from "@/lib/engine/model";
import { addDays, maxDate, minDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";

export type Span = { readonly from: PlainDate; readonly to: PlainDate };

/** Longest span that is shown at once, days. Our choice. */
export const DAYS_MAX = 366;

/** Whole weeks with this one, up to today; a season begins where it was built or first answered. */
export async function rangeSpan(
  ctx: Context,
  scope: AthleteScope,
  range: SymptomRange,
): Promise<Span> {
  const { today } = scope;
  if (range !== "season") return weeksTo(today, range === "4w" ? 4 : 12);
  const season = await findSeason(ctx.db, scope);
  const [first] = await listCheckIns(ctx.db, scope, { from: addDays(today, 1 - DAYS_MAX) });
  const begun = minDate(season?.start ?? today, first?.localDate ?? today);
  const from = begun < today ? mondayOf(begun) : weeksTo(today, 12).from;
  return { from: maxDate(from, addDays(today, 1 - DAYS_MAX)), to: today };
}

export function weeksTo(last: PlainDate, weeks: number): Span {
  return { from: addDays(mondayOf(last), 7 * (1 - weeks)), to: last };
}
