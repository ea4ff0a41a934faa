import "server-only";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { prepared } from "./prepared";
import * as schema from "./schema";
import type { AthleteScope } from "./scope";

/**
 * Behind pgbouncer: no start parameters, no prepared statements. DATABASE_URL then logs in as a
 * role without inheritance that owns nothing and is a member of app_user, app_engine, app_auth,
 * app_reminder and app_team.
 */
const pooled = process.env.PG_POOLER === "1";
const timeouts = { statement_timeout: "5000", idle_in_transaction_session_timeout: "10000" };
/** Every statement asks for one athlete's rows or one person's: its plan is the same for all of them. */
const planning = { plan_cache_mode: "force_generic_plan" };
const store = globalThis as unknown as { reboundPg?: postgres.Sql };

// The driver connects on the first query: `next build` loads this file in its workers and must not.
store.reboundPg ??= postgres(process.env.DATABASE_URL ?? "postgres://invalid", {
  max: Number(process.env.PG_MAX ?? 10),
  prepare: !pooled,
  // A server that comes back is met within a second: the driver's own pause grows to twenty.
  backoff: (attempt) => Math.min(0.05 * 2 ** attempt, 1),
  connect_timeout: 5,
  // Every connection starts as the powerless role, so a statement outside `asUser` sees no rows.
  ...(pooled
    ? {}
    : {
        connection: { role: "app_user", ...timeouts, ...planning } as unknown as Record<
          string,
          string
        >,
      }),
  onnotice: () => {},
});
export const pg = store.reboundPg;

const root = drizzle({ client: prepared(pg), schema });

/** An open transaction that knows whose data it may see. There is no other way to a query. */
export type Database = Parameters<Parameters<typeof root.transaction>[0]>[0];

/** Runs `work` in a transaction as one person: the policies read `app.user_id`. */
export function asUser<T>(userId: string, work: (db: Database) => Promise<T>): Promise<T> {
  return begin({ role: "app_user", "app.user_id": userId, "app.engine_for": "" }, work);
}

/** Before anyone is known: identity tables only, no athlete's data. */
export function asAuth<T>(work: (db: Database) => Promise<T>): Promise<T> {
  return begin({ role: "app_auth", "app.user_id": "", "app.engine_for": "" }, work);
}

/** While nobody asks: who wants e-mail, and what was sent; no athlete's data but the zone. */
export function asReminder<T>(work: (db: Database) => Promise<T>): Promise<T> {
  return begin({ role: "app_reminder", "app.user_id": "", "app.engine_for": "" }, work);
}

/**
 * Inside `asUser`: lets the engine read one athlete's whole record, and write the plan it computes,
 * whatever scopes the viewer has. A coach's edit adapts the plan again, which takes the check-ins
 * even if the coach may not see them. The scope proves that this person may reach this athlete; the
 * policies of `app_engine` ask it again. What `work` reads is for computing: answer only with what
 * the viewer's own scopes allow. Run nothing else on `db` until it has come back. May be nested.
 */
export async function asEngine<T>(
  db: Database,
  scope: AthleteScope,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const before = standing.get(db) ?? powerless;
  if (before.role === "app_engine" && before.engineFor === scope.athleteId) return work(db);
  if (before.engineFor !== "")
    throw new RangeError("the engine computes for one athlete at a time");
  return forAthlete(db, { role: "app_engine", engineFor: scope.athleteId }, work);
}

/**
 * Inside `asUser`: who takes part in this athlete's record, by name. The scope proves that this
 * person may reach the athlete; the policies of `app_team` ask it again.
 */
export async function asTeam<T>(
  db: Database,
  scope: AthleteScope,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const before = standing.get(db) ?? powerless;
  if (before.engineFor !== "") throw new RangeError("the engine asks for nobody's name");
  return forAthlete(db, { role: "app_team", engineFor: scope.athleteId }, work);
}

async function forAthlete<T>(
  db: Database,
  as: Standing,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const before = standing.get(db) ?? powerless;
  const change = (next: Standing) => {
    sendAhead(db, { role: next.role, "app.engine_for": next.engineFor });
    standing.set(db, next);
  };
  change(as);
  try {
    return await work(db);
  } finally {
    // After a failed statement this fails too: the transaction is over, and with it the role.
    change(before);
  }
}

/**
 * Inside `asUser`: the identity tables in the same transaction. For what a person's own rights do
 * not cover: who has an address, making an account, ending one. Only `lib/auth` calls it.
 */
export async function asIdentity<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  const before = standing.get(db) ?? powerless;
  if (before.engineFor !== "") throw new RangeError("the engine asks for no identities");
  sendAhead(db, { role: "app_auth" });
  standing.set(db, { ...before, role: "app_auth" });
  try {
    return await work(db);
  } finally {
    sendAhead(db, { role: "app_user" });
    standing.set(db, { ...before, role: "app_user" });
  }
}

type Standing = { readonly role: string; readonly engineFor: string };

/**
 * As whom each open transaction runs. Only this file changes that, so nobody has to ask the database
 * for it; a transaction that is not in here is taken for one that may do nothing special.
 */
const standing = new WeakMap<Database, Standing>();
const powerless: Standing = { role: "app_user", engineFor: "" };

type Settings = Readonly<Record<string, string>>;

function begin<T>(
  settings: Settings & { readonly role: string },
  work: (db: Database) => Promise<T>,
): Promise<T> {
  return root.transaction(async (db) => {
    sendAhead(db, pooled ? { ...settings, ...timeouts } : settings);
    standing.set(db, { role: settings.role, engineFor: "" });
    return work(db);
  });
}

/**
 * Until the end of the transaction only: a setting that outlived it would meet another person. Not
 * waited for: a connection answers in the order it was asked, so the next statement already runs
 * under it, and where it fails the transaction is aborted and nothing after it runs at all
 * (docs/decisions/0022).
 */
function sendAhead(db: Database, settings: Settings): void {
  const calls = Object.entries(settings).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  );
  db.execute(sql`select ${sql.join(calls, sql`, `)}`).catch(() => {});
}
