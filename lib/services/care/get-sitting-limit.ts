import "server-only";
import { listAway } from "@/db/repositories/away";
import { listRestrictions } from "@/db/repositories/care";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SittingLimit } from "@/lib/contracts/care";
import { addDays } from "@/lib/engine/plain-date";

/** How long at a stretch somebody lets the athlete sit now; null without such a limit. It is told, no more. */
export async function getSittingLimit(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<SittingLimit | null> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const { today } = scope;
  const [lowest] = (await listRestrictions(ctx.db, scope))
    .filter((one) => one.kind === "max-sitting-minutes")
    .filter((one) => one.from <= today && (one.to === null || today <= one.to))
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (!lowest || lowest.value === null) return null;
  const soon = [today, addDays(today, 1)];
  const away = await listAway(ctx.db, scope);
  return {
    minutes: lowest.value,
    by: lowest.authorName,
    own: lowest.authorId === ctx.actor.userId,
    since: lowest.from,
    journey: soon.find((day) => away.some(({ from, to }) => day === from || day === to)) ?? null,
  };
}
