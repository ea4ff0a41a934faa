import postgres from "postgres";
import { v7 as uuid } from "uuid";

/* A squad made of one athlete: written by the owner of the database, table by table. */

/** Weeks that are repeated backwards until the year is full: a season's worth of mornings. */
const CHUNK_DAYS = 42;
const YEAR_DAYS = 365;

/** What hangs on one person's doings and would mean nothing twice. */
const left: ReadonlySet<string> = new Set(["audit_log", "idempotency_keys", "share_links"]);

export type Squad = {
  readonly athleteIds: readonly string[];
  /** Rows of one athlete, for the tables that grow with time. */
  readonly rows: Readonly<Record<string, number>>;
};

/** `count` athletes with the log, mornings, season and consent of `like`, a year back. */
export async function growSquad(databaseUrl: string, like: string, count: number): Promise<Squad> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    return await sql.begin(async (tx) => {
      // Keys are kept by construction: every row that is pointed to is copied with its pointer.
      await tx`set local session_replication_role = replica`;
      await fillYear(tx, like);
      const tables = await tablesOf(tx);
      const athleteIds = [like];
      for (let i = 2; i <= count; i += 1) {
        athleteIds.push(await copyOf(tx, like, tables, i));
      }
      return { athleteIds, rows: await rowsOf(tx, like) };
    });
  } finally {
    await sql.end();
  }
}

type Sql = postgres.TransactionSql;
type Table = { readonly name: string; readonly columns: readonly string[] };

/** The last weeks again and again, each time so many days earlier; days that hold something stay. */
async function fillYear(tx: Sql, athleteId: string): Promise<void> {
  const [day] =
    await tx`select max(local_date)::text as last from check_ins where athlete_id = ${athleteId}`;
  const last = String(day?.last);
  for (const name of ["activities", "check_ins", "decisions", "sessions"]) {
    const columns = await columnsOf(tx, name);
    for (let back = CHUNK_DAYS; back < YEAR_DAYS; back += CHUNK_DAYS) {
      const given = columns.map((column) => {
        if (column === "id") return tx`gen_random_uuid()`;
        if (column === "local_date") return tx`local_date - ${back}::int`;
        if (column === "key")
          return tx`to_char(local_date - ${back}::int, 'YYYY-MM-DD') || substr(key, 11)`;
        return tx`${tx(column)}`;
      });
      await tx`
        insert into ${tx(name)} (${tx(columns)})
        select ${list(tx, given)} from ${tx(name)} as one
        where athlete_id = ${athleteId} and local_date > ${last}::date - ${CHUNK_DAYS}::int
          and local_date <= ${last}::date and not exists (select from ${tx(name)} as other
            where other.athlete_id = one.athlete_id and other.local_date = one.local_date - ${back}::int)`;
    }
  }
}

async function copyOf(tx: Sql, like: string, tables: readonly Table[], i: number) {
  const [athleteId, userId] = [uuid(), uuid()];
  const [owner] = await tx`select user_id as id from athletes where id = ${like}`;
  const email = `squad-${i}@example.com`;
  const name = `${surnames[i % surnames.length]}, ${i}`;
  await insert(tx, "users", tx`id = ${owner?.id}`, { id: userId, email, name });
  await insert(tx, "athletes", tx`id = ${like}`, {
    id: athleteId,
    user_id: userId,
    display_name: name,
  });
  for (const table of tables) {
    const given = table.columns.map((column) =>
      column === "athlete_id"
        ? tx`${athleteId}::uuid`
        : signed.has(column)
          ? tx`case when ${tx(column)} = ${owner?.id}::uuid then ${userId}::uuid else ${tx(column)} end`
          : tx`${tx(column)}`,
    );
    await tx`
      insert into ${tx(table.name)} (${tx([...table.columns])})
      select ${list(tx, given)} from ${tx(table.name)} where athlete_id = ${like}`;
  }
  return athleteId;
}

/** Who did it: the athlete's own signature becomes the copy's. */
const signed: ReadonlySet<string> = new Set([
  "author_id",
  "built_by",
  "by_user_id",
  "granted_by",
  "named_by",
  "user_id",
]);

async function insert(
  tx: Sql,
  table: string,
  where: postgres.PendingQuery<postgres.Row[]>,
  instead: Readonly<Record<string, string>>,
): Promise<void> {
  const columns = await columnsOf(tx, table);
  const given = columns.map((column) =>
    column in instead ? tx`${instead[column] ?? ""}` : tx`${tx(column)}`,
  );
  await tx`insert into ${tx(table)} (${tx(columns)}) select ${list(tx, given)} from ${tx(table)} where ${where}`;
}

function list(tx: Sql, parts: readonly postgres.PendingQuery<postgres.Row[]>[]) {
  const [first, ...rest] = parts;
  if (!first) throw new RangeError("a table with columns");
  return rest.reduce((all, part) => tx`${all}, ${part}`, first);
}

async function tablesOf(tx: Sql): Promise<Table[]> {
  const found = await tx`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'athlete_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  const names = found.map((row) => String(row.name)).filter((name) => !left.has(name));
  return Promise.all(names.map(async (name) => ({ name, columns: await columnsOf(tx, name) })));
}

async function columnsOf(tx: Sql, table: string): Promise<string[]> {
  const rows = await tx`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`;
  return rows.map((row) => String(row.name));
}

async function rowsOf(tx: Sql, athleteId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of ["activities", "check_ins", "decisions", "sessions"]) {
    const [row] =
      await tx`select count(*)::int as n from ${tx(name)} where athlete_id = ${athleteId}`;
    counts[name] = Number(row?.n);
  }
  return counts;
}

const surnames = ["Abbot", "Brandt", "Costa", "Dahl", "Eriksen", "Farrow", "Gill", "Hale"];
