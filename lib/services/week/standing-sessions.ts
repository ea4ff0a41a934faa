import "server-only";
import { listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { PlainDate } from "@/lib/engine/plain-date";
import { keepCurrent } from "../plan/keep-current";
import { counts } from "../plan/view/to-week-dto";

/** The sessions of the plan as it is today, without what was taken out or is held back. */
export async function standingSessions(
  ctx: Context,
  scope: AthleteScope,
  span: { readonly from: PlainDate; readonly to?: PlainDate },
): Promise<SessionRow[]> {
  await keepCurrent(ctx, scope);
  const rows = await listSessions(ctx.db, scope, span);
  return rows.filter(counts);
}
