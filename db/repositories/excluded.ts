import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

type ColumnsOf<T extends PgTable> = keyof T["_"]["columns"] & string;

/** For `on conflict do update`: each of these columns takes what the insert brought. */
export function excluded<T extends PgTable, K extends ColumnsOf<T>>(
  table: T,
  keys: readonly K[],
): Record<K, SQL> {
  const set = keys.map((key) => [key, sql`excluded.${sql.identifier(nameOf(table, key))}`]);
  return Object.fromEntries(set) as Record<K, SQL>;
}

/** True where the insert brings something else than what stands there. */
export function differs<T extends PgTable, K extends ColumnsOf<T>>(
  table: T,
  keys: readonly K[],
): SQL {
  const names = keys.map((key) => nameOf(table, key));
  const stands = sql.join(
    keys.map((key) => sql`${columnOf(table, key)}`),
    sql`, `,
  );
  const brought = sql.join(
    names.map((name) => sql`excluded.${sql.identifier(name)}`),
    sql`, `,
  );
  return sql`(${stands}) is distinct from (${brought})`;
}

function nameOf<T extends PgTable, K extends ColumnsOf<T>>(table: T, key: K): string {
  return columnOf(table, key).name;
}

function columnOf<T extends PgTable, K extends ColumnsOf<T>>(table: T, key: K) {
  return (table as unknown as T["_"]["columns"])[key] as T["_"]["columns"][K];
}
