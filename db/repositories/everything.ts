import "server-only";
import { asc, eq, getTableColumns, is } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import * as schema from "@/db/schema";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

/** Tables that hold nothing of their own for the person they are about, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  users: "stands as the account",
  idempotencyKeys: "answers to writes, kept to repeat them: what they say stands in its own table",
  planHeads: "the count of changes to the plan, for its lock",
  reminderSends: "what the mailer has sent, which it alone may read",
  rosterSums: "counted from the other tables, and again when they change",
};

/** Hashes of what opens a door; nobody reads them after they are written. */
const secrets: ReadonlySet<PgColumn> = new Set([
  schema.apiTokens.tokenHash,
  schema.authSessions.idHash,
  schema.calendarFeeds.tokenHash,
  schema.invitations.codeHash,
  schema.shareLinks.codeHash,
]);

/** Whose rows they are: the first of these a table has. */
const keys = ["athleteId", "userId", "fromUserId", "ownerId"];

const allTables = Object.entries(schema).flatMap(([name, table]) =>
  is(table, PgTable) ? [{ name, table: table as PgTable }] : [],
);

/** Read off the schema, so that a table made tomorrow is in it. */
export const exportedTables = allTables.filter(({ name }) => leftOut[name] === undefined);

type Rows = Readonly<Record<string, unknown>>[];

/** Every row about the athlete, and of their account, that their own rights let them read. */
export async function loadEverything(
  db: Database,
  scope: AthleteScope,
): Promise<Record<string, Rows>> {
  const read: Record<string, Rows> = {};
  for (const { name, table } of exportedTables) {
    const columns = getTableColumns(table);
    const key = keys.find((one) => columns[one]);
    const owner = key && columns[key];
    if (!owner) throw new RangeError(`${name} does not say whose its rows are`);
    read[name] = await db
      .select(Object.fromEntries(Object.entries(columns).filter(([, one]) => !secrets.has(one))))
      .from(table)
      .where(eq(owner, key === "athleteId" ? scope.athleteId : actorId))
      .orderBy(...inOrder(table).map((column) => asc(column)));
  }
  return read;
}

/** By the key, whose ids are in the order they were made. */
function inOrder(table: PgTable): PgColumn[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const keyed = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  return keyed.filter((column) => !secrets.has(column));
}
