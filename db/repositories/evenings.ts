import "server-only";
import { and, asc, desc, eq, gte, lte } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type EveningRow, evenings } from "@/db/schema/evenings";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";

/** What stands of each day, oldest first. */
export function listEvenings(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<EveningRow[]> {
  return db
    .selectDistinctOn([evenings.localDate])
    .from(evenings)
    .where(
      and(
        eq(evenings.athleteId, scope.athleteId),
        from && gte(evenings.localDate, from),
        to && lte(evenings.localDate, to),
      ),
    )
    .orderBy(asc(evenings.localDate), desc(evenings.version));
}

type Said = Pick<EveningRow, "localDate" | "duringPain" | "afterPain">;

/** `created` is false where the same stands already. Under the plan's lock: versions follow one another. */
export async function saveEvening(
  db: Database,
  scope: AthleteScope,
  said: Said,
): Promise<{ evening: EveningRow; created: boolean }> {
  const { localDate, duringPain, afterPain } = said;
  const [before] = await listEvenings(db, scope, { from: localDate, to: localDate });
  if (before && before.duringPain === duringPain && before.afterPain === afterPain)
    return { evening: before, created: false };
  const [evening] = await db
    .insert(evenings)
    .values({
      ...said,
      athleteId: scope.athleteId,
      version: (before?.version ?? 0) + 1,
      byUserId: actorId,
    })
    .returning();
  if (!evening) throw new RangeError("an inserted evening comes back");
  return { evening, created: true };
}
