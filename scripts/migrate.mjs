// Brings a database up to db/migrations. Run by hand: DATABASE_URL=... node scripts/migrate.mjs
import "./check-node.mjs";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { explain, Refusal, root } from "./run.mjs";

const folder = path.join(root, "db/migrations");
const LOCK = 4_711_001;
const OLDEST = 150_014; // CVE-2025-8713 is closed from 15.14 on

/**
 * Applies every file of db/migrations that this database has not seen, in order of name. Each file is
 * one transaction, so a killed run goes on where it stopped. A file whose first line is
 * `-- no transaction` runs statement by statement (for CREATE INDEX CONCURRENTLY). Two runs at once
 * wait for each other. Answers the names it applied.
 */
export async function migrate(url) {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { lock_timeout: 2000 },
  });
  try {
    await waitForLock(sql);
    // In a schema of its own: every table in `public` is under row-level security.
    await sql`create schema if not exists migration`;
    await sql`
      create table if not exists migration.applied (
        name text primary key, sha256 text not null, applied_at timestamptz not null default now())`;
    const known = new Map(
      (await sql`select name, sha256 from migration.applied`).map((row) => [row.name, row.sha256]),
    );
    const applied = [];
    for (const file of migrationFiles()) {
      if (!known.has(file.name)) {
        await retried(() => apply(sql, file));
        applied.push(file.name);
      } else if (known.get(file.name) !== file.sha256)
        throw new Refusal(
          `The migration ${file.name} was changed after this database had applied it: put it back as it was and write a new one.`,
        );
    }
    return applied;
  } finally {
    await sql.end();
  }
}

/** Refuses a server that cannot be reached or is older than `oldest`, in one sentence. */
export async function checkServer(url, oldest = OLDEST) {
  const where = address(url);
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`;
    if (row.version < oldest)
      throw new Refusal(
        `The database at ${where} is PostgreSQL ${spoken(row.version)}; Rebound needs ${spoken(oldest)} or later.`,
      );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `Rebound cannot use the database at ${where} (${reason(error)}): check DATABASE_URL.`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Host, port and database, never the password. */
function address(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname || "the local socket"}:${port || 5432}${pathname}`;
  } catch {
    throw new Refusal(
      "DATABASE_URL is not an address like postgres://user:password@host:5432/database.",
    );
  }
}

const spoken = (version) => `${Math.floor(version / 10_000)}.${version % 10_000}`;
const reason = (error) => error.code ?? error.message ?? "unknown";

function migrationFiles() {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const text = fs.readFileSync(path.join(folder, name), "utf8");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    });
}

async function apply(sql, { name, text, sha256 }) {
  const statements = text.split("--> statement-breakpoint").filter((part) => part.trim() !== "");
  const record = (db) =>
    db`insert into migration.applied (name, sha256) values (${name}, ${sha256})`;
  if (text.startsWith("-- no transaction")) {
    for (const statement of statements) await sql.unsafe(statement);
    await record(sql);
    return;
  }
  await sql.begin(async (db) => {
    for (const statement of statements) await db.unsafe(statement);
    await record(db);
  });
}

async function waitForLock(sql) {
  for (let round = 0; round < 600; round++) {
    const [row] = await sql`select pg_try_advisory_lock(${LOCK}) as held`;
    if (row.held) return;
    await pause(200);
  }
  throw new Refusal("Another migration of this database has been running for two minutes.");
}

// A lock that was not to be had, a deadlock, or another database of this server making the same roles.
const PASSING = new Set(["55P03", "40P01", "40001", "23505", "42710"]);

async function retried(work) {
  for (let round = 1; ; round++) {
    try {
      return await work();
    } catch (error) {
      if (round === 10 || !PASSING.has(error.code)) throw error;
      await pause(200 * round);
    }
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

if (process.argv[1] === import.meta.filename) {
  try {
    const url = process.env.MIGRATE_DATABASE_URL ?? process.env.DATABASE_URL;
    if (!url) throw new Refusal("Set DATABASE_URL to the database that should be migrated.");
    await checkServer(url);
    const applied = await migrate(url);
    console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "Nothing to apply.");
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
