import type { PgTable } from "drizzle-orm/pg-core";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";

/** The owner of the tables, past row-level security: only for filling an empty database. */
export type Owner = Pick<PostgresJsDatabase, "insert" | "execute">;

/** Rows of one table; tables in the order in which they may be filled. */
export type TableRows = {
  readonly table: PgTable;
  readonly rows: readonly Record<string, unknown>[];
};

/** Postgres takes 65,535 values a statement; the widest table has 27 columns. */
const ROWS_PER_STATEMENT = 2000;

export async function writeRows(db: Owner, tables: readonly TableRows[]): Promise<void> {
  for (const { table, rows } of tables)
    for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT)
      await db.insert(table).values(rows.slice(i, i + ROWS_PER_STATEMENT));
}
