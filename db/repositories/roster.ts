import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { athletes, reach } from "@/db/schema/athletes";
import type { RaceRow } from "@/db/schema/races";
import { type RosterSums, rosterSums } from "@/db/schema/roster-sums";
import { planHeads } from "@/db/schema/seasons";
import type { ConsentScope, InjuryKind, State } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

export type RosterRow = {
  readonly athleteId: string;
  readonly name: string;
  readonly timeZone: string;
  /** The day it is where the athlete is. */
  readonly today: PlainDate;
  readonly scopes: readonly ConsentScope[];
  /** Null, like the one after it, where the viewer may not see symptoms. */
  readonly decision: {
    readonly localDate: PlainDate;
    readonly state: State;
    readonly mayProgress: boolean;
  } | null;
  readonly lastCheckIn: PlainDate | null;
  readonly nextRace: Pick<RaceRow, "id" | "name" | "localDate" | "kind" | "priority"> | null;
  /** Those that are not over; empty where the viewer may not see the injury. */
  readonly injuries: readonly InjuryKind[];
  /** Of the plan: moves with every change of the record; null before the first. */
  readonly revision: number | null;
  /** As kept, where they still hold; null where they have to be counted. */
  readonly sums: RosterSums | null;
};

/** crossAthlete: everyone who shares with the current person, on each one's own today. */
export function listRoster(
  db: Database,
  { now, madeBy }: { readonly now: Date; readonly madeBy: string },
): Promise<RosterRow[]> {
  const today = sql<PlainDate>`(${now.toISOString()}::timestamptz at time zone ${athletes.timeZone})::date`;
  return db
    .select({
      athleteId: athletes.id,
      name: athletes.displayName,
      timeZone: athletes.timeZone,
      today,
      scopes: sql<ConsentScope[]>`shared.scopes`,
      decision: decision(today),
      lastCheckIn: lastCheckIn(today),
      nextRace: nextRace(today),
      injuries: sql<InjuryKind[]>`coalesce(open.kinds, '{}')`,
      revision: planHeads.revision,
      sums: rosterSums.sums,
    })
    .from(athletes)
    .innerJoin(shared, sql`shared.athlete_id = ${outer}`)
    .leftJoin(openInjuries, sql`open.athlete_id = ${outer}`)
    .leftJoin(planHeads, eq(planHeads.athleteId, athletes.id))
    .leftJoin(
      rosterSums,
      and(
        eq(rosterSums.athleteId, athletes.id),
        eq(rosterSums.symptoms, sql`shared.scopes @> '{symptoms}'`),
        eq(rosterSums.revision, planHeads.revision),
        eq(rosterSums.today, today),
        eq(rosterSums.madeBy, madeBy),
      ),
    )
    .orderBy(asc(athletes.displayName), asc(athletes.id));
}

/** With its table's name: inside a sub-select a bare "id" would be the inner table's. */
const outer = sql`${athletes}.id`;

/** Several grants of one athlete, as coach and as physio, are one entry with all their scopes. */
const shared = sql`(
  select ${reach.athleteId}, array_remove(array_agg(distinct scope), null) as scopes
  from ${reach} left join lateral unnest(${reach.scopes}) as scope on true
  where ${reach.role} <> 'self' group by ${reach.athleteId}) as shared`;

const decision = (today: SQL) => sql<RosterRow["decision"]>`(
  select json_build_object('localDate', local_date, 'state', state, 'mayProgress', may_progress)
  from decisions where athlete_id = ${outer} and local_date <= ${today}
  order by local_date desc limit 1)`;

const lastCheckIn = (today: SQL) => sql<PlainDate | null>`(
  select max(local_date) from check_ins
  where athlete_id = ${outer} and local_date <= ${today})`;

const nextRace = (today: SQL) => sql<RosterRow["nextRace"]>`(
  select json_build_object('id', id, 'name', name, 'localDate', local_date, 'kind', kind,
    'priority', priority)
  from races where athlete_id = ${outer} and local_date >= ${today}
  order by local_date, id limit 1)`;

/** In one pass: asked athlete by athlete it took half the time of a roster of 200. */
const openInjuries = sql`(
  select athlete_id, array_agg(distinct kind) as kinds from injuries
  where resolved_on is null group by athlete_id) as open`;
