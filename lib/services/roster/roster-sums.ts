import "server-only";
import { type KeptPieces, listKeptPieces } from "@/db/repositories/kept";
import type { RosterRow } from "@/db/repositories/roster";
import { saveRosterSums } from "@/db/repositories/roster-sums";
import type { RosterSums } from "@/db/schema/roster-sums";
import type { Context } from "@/lib/auth/actor";
import { addDays, eachDay, mondayOf } from "@/lib/engine/plain-date";
import { DAYS_BACK, keptOf } from "../adherence/kept-of";
import { ENGINE_VERSION } from "../plan/engine-version";
import { amountOf, counts, total } from "../plan/view/to-week-dto";

const PAIN_DAYS = 14;

/**
 * The code that makes these sums. Bump the second part when they come to mean something else: until
 * the next morning what is kept would stand beside what is new.
 */
export const SUMS_MADE_BY = `${ENGINE_VERSION}.3`;

/**
 * The sums of each athlete of a roster. Those whose record has not moved since they were counted are
 * there already; the others are counted now, and kept where there is a plan whose revision holds them.
 */
export async function sumsOf(
  ctx: Context,
  rows: readonly RosterRow[],
): Promise<ReadonlyMap<string, RosterSums>> {
  const known = new Map<string, RosterSums>();
  for (const { athleteId, sums } of rows) if (sums) known.set(athleteId, sums);
  const athleteIds = rows.flatMap(({ athleteId, sums }) => (sums ? [] : [athleteId]));
  if (athleteIds.length === 0) return known;
  const pieces = await listKeptPieces(ctx.db, { now: ctx.now, daysBack: DAYS_BACK, athleteIds });
  const counted = new Map(pieces.map((one) => [one.athleteId, sumUp(one)]));
  await saveRosterSums(
    ctx.db,
    rows.flatMap(({ athleteId, scopes, revision, today }) => {
      const sums = counted.get(athleteId);
      if (!sums || revision === null || !scopes.includes("load")) return [];
      const symptoms = scopes.includes("symptoms");
      return [{ athleteId, symptoms, revision, today, madeBy: SUMS_MADE_BY, sums }];
    }),
  );
  return new Map([...known, ...counted]);
}

function sumUp(pieces: KeptPieces): RosterSums {
  const { whole, outcomes } = keptOf(pieces);
  const { held = 0, cut = 0, stopped = 0, swapped = 0 } = outcomes;
  const { planned, done } = weekOf(pieces);
  return {
    kept: { ...whole, held: held + cut + stopped, swapped },
    week: {
      run: {
        plannedM: amountOf(planned, "run").distanceM,
        doneM: amountOf(done, "run").distanceM,
      },
      plannedS: total(planned, (s) => s.durationS),
      doneS: total(done, (a) => a.durationS),
    },
    morningPain: pieces.scopes.includes("symptoms") ? painSeries(pieces) : [],
  };
}

/** This week's training, of the weeks that were read. */
function weekOf({ today, sessions, activities }: KeptPieces) {
  const monday = mondayOf(today);
  return {
    planned: sessions.filter((s) => s.date >= monday && counts(s)),
    done: activities.filter((a) => a.date >= monday),
  };
}

function painSeries({ today, checkIns }: KeptPieces): (number | null)[] {
  const byDay = new Map(checkIns.map(({ date, answers }) => [date, answers.morningPain ?? null]));
  return eachDay(addDays(today, 1 - PAIN_DAYS), today).map((date) => byDay.get(date) ?? null);
}
