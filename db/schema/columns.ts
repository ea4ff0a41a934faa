import { type SQLWrapper, sql } from "drizzle-orm";
import { type AnyPgColumn, check, date, timestamp, uuid } from "drizzle-orm/pg-core";
import type { PlainDate } from "@/lib/engine/plain-date";

/** Whose row it is. First in every key and unique index: the shard key of tomorrow. */
export const athleteIdColumn = () => uuid("athlete_id").notNull();

export const localDay = (name: string) => date(name, { mode: "string" }).$type<PlainDate>();

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const recordedAt = () => instant("recorded_at").notNull().defaultNow();

/** A closed list of the engine as a check: text crosses every Postgres, an enum type does not. */
export function oneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${literals(values)})`);
}

export function allOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} <@ array[${literals(values)}]::text[]`);
}

export function within(name: string, column: SQLWrapper, low: number, high: number) {
  return check(name, sql`${column} between ${sql.raw(String(low))} and ${sql.raw(String(high))}`);
}

/** Constants of the source code only, never input. */
function literals(values: readonly string[]) {
  return sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", "));
}
