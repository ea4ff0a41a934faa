import "server-only";
import { asc, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { athletes, reach } from "@/db/schema/athletes";
import type { RaceRow } from "@/db/schema/races";
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
};

/** crossAthlete: everyone who shares with the current person, on each one's own today. */
export function listRoster(db: Database, now: Date): Promise<RosterRow[]> {
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
      injuries: openInjuries,
    })
    .from(athletes)
    .innerJoin(shared, sql`shared.athlete_id = ${outer}`)
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

const openInjuries = sql<InjuryKind[]>`(
  select coalesce(array_agg(distinct kind), '{}') from injuries
  where athlete_id = ${outer} and resolved_on is null)`;
