import "server-only";
import { eq, sql } from "drizzle-orm";
import { asEngine, type Database } from "@/db/client";
import { type AthleteRow, athletes } from "@/db/schema/athletes";
import type { Answers } from "@/db/schema/check-ins";
import type { AthleteScope } from "@/db/scope";
import type {
  AthleteRecord,
  Evening,
  Injury,
  ProtocolRef,
  ThresholdEdit,
} from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { toEngineAthlete } from "./athletes";
import { insteadOfKey } from "./instead-of";

type Chosen = Pick<ProtocolRef, "id" | "version">;

/**
 * As stored: a protocol only where somebody chose one, what people set in whichever it is, and the
 * evenings beside the check-ins.
 */
export type StoredRecord = Omit<AthleteRecord, "protocol"> & {
  readonly chosen: Chosen | null;
  readonly edits: readonly ThresholdEdit[];
  readonly evenings: readonly Evening[];
};
type Whole = { readonly record: StoredRecord; readonly athlete: AthleteRow };

/**
 * The whole athlete as the engine reads it, in one statement and whatever the viewer's scopes:
 * for computing, never for answering. Undefined when this person cannot reach the athlete.
 */
export async function loadRecord(
  db: Database,
  scope: AthleteScope,
): Promise<StoredRecord | undefined> {
  return (await loadWhole(db, scope))?.record;
}

/** The same, with the row of the athlete as it is stored. */
export function loadWhole(db: Database, scope: AthleteScope): Promise<Whole | undefined> {
  return asEngine(db, scope, async () => {
    const [row] = await db
      .select({
        athlete: athletes,
        injury,
        chosen,
        edits,
        races,
        activities,
        checkIns,
        evenings,
        treatments,
        restrictions,
        blocks,
        clearances,
        away,
      })
      .from(athletes)
      .where(eq(athletes.id, scope.athleteId));
    if (!row) return undefined;
    const athlete = toEngineAthlete(row.athlete);
    const answered = row.checkIns.map(({ date, answers }) => ({ ...answers, date }));
    return { record: { ...row, athlete, checkIns: answered }, athlete: row.athlete };
  });
}

/** What the log is counted by; the injury is read for computing, never for answering. */
export function loadLedgerRecord(
  db: Database,
  scope: AthleteScope,
): Promise<Pick<StoredRecord, "athlete" | "injury" | "chosen" | "edits"> | undefined> {
  return asEngine(db, scope, async () => {
    const [row] = await db
      .select({ athlete: athletes, injury, chosen, edits })
      .from(athletes)
      .where(eq(athletes.id, scope.athleteId));
    return row && { ...row, athlete: toEngineAthlete(row.athlete) };
  });
}

/*
 * Built as `json`, which is text already: `jsonb` is taken apart and put together again for each row.
 * The two long lists are whole rows, which takes half the time of objects built field by field.
 */

/** With its table's name: inside a sub-select a bare "id" would be the inner table's. */
const outer = sql`${athletes}.id`;

/** The injury that is not over; of several the one that began last. */
const injury = sql<Injury | null>`(
  select json_build_object('kind', kind, 'side', side, 'since', since, 'spread', spread,
    'rehabStage', rehab_stage)
  from injuries where athlete_id = ${outer} and resolved_on is null
  order by since desc, id limit 1)`;

const chosen = sql<Chosen | null>`(
  select case when protocol is not null
    then jsonb_build_object('id', protocol, 'version', protocol_version) end
  from injuries where athlete_id = ${outer} and resolved_on is null
  order by since desc, id limit 1)`;

const edits = sql<readonly ThresholdEdit[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'number', number, 'value', value,
    'by', author_name || ', ' || author_role, 'from', from_date, 'to', to_date)
    order by from_date, id), '[]')
  from threshold_edits where athlete_id = ${outer}
    and (to_date is null or to_date >= from_date))`;

const races = sql<AthleteRecord["races"]>`(
  select coalesce(json_agg(json_build_object('id', id, 'name', name, 'date', local_date,
    'kind', kind, 'priority', priority) order by local_date, id), '[]')
  from races where athlete_id = ${outer})`;

const activities = sql<AthleteRecord["activities"]>`(
  select coalesce(json_agg(one order by date, id), '[]')
  from (select id, local_date as date, sport, role, duration_s as "durationS",
      distance_m as "distanceM", rpe, ascent_m as "ascentM", aero_s as "aeroS",
      ${insteadOfKey} as "insteadOf"
    from activities where athlete_id = ${outer} and deleted_at is null) as one)`;

const checkIns = sql<readonly { readonly date: PlainDate; readonly answers: Answers }[]>`(
  select coalesce(json_agg(one order by date), '[]')
  from (select local_date as date, answers from check_ins where athlete_id = ${outer}) as one)`;

const evenings = sql<readonly Evening[]>`(
  select coalesce(json_agg(json_strip_nulls(json_build_object('date', local_date,
    'duringPain', during_pain, 'afterPain', after_pain)) order by local_date), '[]')
  from (select distinct on (local_date) local_date, during_pain, after_pain
    from evenings where athlete_id = ${outer} order by local_date, version desc) said)`;

const treatments = sql<AthleteRecord["treatments"]>`(
  select coalesce(json_agg(json_build_object('date', local_date, 'kind', kind)
    order by local_date, id), '[]')
  from treatments where athlete_id = ${outer} and deleted_at is null)`;

const restrictions = sql<AthleteRecord["restrictions"]>`(
  select coalesce(json_agg(json_strip_nulls(json_build_object('exercise', exercise))::jsonb
    || jsonb_build_object('kind', kind, 'from', from_date, 'to', to_date, 'value', value)
    order by from_date, id), '[]')
  from restrictions where athlete_id = ${outer}
    and (to_date is null or to_date >= from_date))`;

const blocks = sql<AthleteRecord["blocks"]>`(
  select coalesce(json_agg(json_build_object('id', id, 'phase', phase, 'start', start_date,
    'end', end_date, 'targets', targets, 'locked', locked, 'notes', notes)
    order by start_date, id), '[]')
  from blocks where athlete_id = ${outer} and coached)`;

const clearances = sql<AthleteRecord["clearances"]>`(
  select coalesce(json_agg(json_build_object('date', local_date) order by local_date, id), '[]')
  from clearances where athlete_id = ${outer})`;

const away = sql<NonNullable<AthleteRecord["away"]>>`(
  select coalesce(jsonb_agg(jsonb_build_object('from', from_date, 'to', to_date)
    order by from_date, id), '[]')
  from away_days where athlete_id = ${outer})`;
