import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { athletes, reach } from "@/db/schema/athletes";
import type { Answers } from "@/db/schema/check-ins";
import type {
  Activity,
  Away,
  ConsentScope,
  Restriction,
  Session,
  ThresholdEdit,
} from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { insteadOfKey } from "./instead-of";

type Size = Pick<Session, "durationS" | "distanceM">;
type Stood = Size &
  Pick<Session, "key" | "date" | "sport" | "role" | "status" | "held"> & {
    /** Before anything was cut; both null for a stand-in. */
    readonly intendedS: number | null;
    readonly intendedM: number | null;
    readonly standIn: boolean;
  };
type Done = Size & Pick<Activity, "date" | "sport" | "insteadOf">;
type Edit = Pick<ThresholdEdit, "rule" | "number" | "value" | "from" | "to">;

export type KeptPieces = {
  readonly athleteId: string;
  readonly today: PlainDate;
  readonly scopes: readonly ConsentScope[];
  readonly sessions: readonly Stood[];
  readonly activities: readonly Done[];
  readonly away: readonly Away[];
  /** Empty, and the first null, where the viewer may not see symptoms. */
  readonly checkIns: readonly { readonly date: PlainDate; readonly answers: Answers }[];
  readonly firstCheckIn: PlainDate | null;
  /** The first session that was ever planned. */
  readonly planFrom: PlainDate | null;
  readonly restrictions: readonly Restriction[];
  readonly edits: readonly Edit[];
};

type Wanted = {
  readonly now: Date;
  /** Days before today's Monday. */
  readonly daysBack: number;
  readonly athleteIds: readonly string[];
};

/** crossAthlete: what it takes to say how far the plan was kept, of those the person may see. */
export function listKeptPieces(
  db: Database,
  { now, daysBack, athleteIds }: Wanted,
): Promise<KeptPieces[]> {
  const today = sql<PlainDate>`(${now.toISOString()}::timestamptz at time zone ${athletes.timeZone})::date`;
  const from = sql`date_trunc('week', ${today})::date - ${daysBack}::int`;
  const within = sql`local_date >= ${from} and local_date < date_trunc('week', ${today})::date + 7`;
  return db
    .select({
      athleteId: athletes.id,
      today,
      scopes: sql<ConsentScope[]>`shared.scopes`,
      sessions: rows<Stood>(
        sql`key, local_date as date, sport, role, duration_s as "durationS",
          distance_m as "distanceM", status, held, added as "standIn",
          intended_s as "intendedS", intended_m as "intendedM"`,
        sql`sessions where athlete_id = ${outer} and ${within}`,
      ),
      activities: rows<Done>(
        sql`local_date as date, sport, duration_s as "durationS", distance_m as "distanceM",
          ${insteadOfKey} as "insteadOf"`,
        sql`activities where athlete_id = ${outer} and deleted_at is null and ${within}`,
      ),
      away: rows<Away>(
        sql`from_date as "from", to_date as "to"`,
        sql`away_days where athlete_id = ${outer} and to_date >= ${from}`,
      ),
      checkIns: rows<KeptPieces["checkIns"][number]>(
        sql`local_date as date, answers`,
        sql`check_ins where athlete_id = ${outer} and ${within}`,
      ),
      firstCheckIn: sql<PlainDate | null>`(
        select min(local_date) from check_ins where athlete_id = ${outer})`,
      planFrom: sql<PlainDate | null>`(
        select min(local_date) from sessions where athlete_id = ${outer})`,
      restrictions: rows<Restriction>(
        sql`kind, from_date as "from", to_date as "to", value`,
        sql`restrictions where athlete_id = ${outer} and kind = 'pain-ceiling'`,
      ),
      edits: rows<Edit>(
        sql`rule, number, value, from_date as "from", to_date as "to"`,
        sql`threshold_edits where athlete_id = ${outer}`,
      ),
    })
    .from(athletes)
    .innerJoin(shared, sql`shared.athlete_id = ${outer}`)
    .where(sql`${outer} = any(${`{${athleteIds.join(",")}}`}::uuid[])`);
}

/** With its table's name: inside a sub-select a bare "id" would be the inner table's. */
const outer = sql`${athletes}.id`;

/** Several roles for one athlete are one entry with all their scopes. */
const shared = sql`(
  select ${reach.athleteId}, array_remove(array_agg(distinct scope), null) as scopes
  from ${reach} left join lateral unnest(${reach.scopes}) as scope on true
  group by ${reach.athleteId}) as shared`;

/** Whole rows as JSON: half the time of objects built field by field, and of `jsonb` a quarter. */
function rows<T>(fields: SQL, from: SQL) {
  return sql<readonly T[]>`(
    select coalesce(json_agg(one), '[]') from (select ${fields} from ${from}) as one)`;
}
