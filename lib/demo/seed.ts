import "server-only";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import postgres from "postgres";
import { baseUrl } from "@/lib/env";
import type { DemoUser, Keep } from "./fill";

type Options = {
  readonly now: Date;
  readonly databaseUrl: string;
  /** Called with the accounts just before anything becomes visible to others. */
  readonly keep?: Keep;
};

/**
 * Fills an empty database with the demo, as of `now`; answers its accounts, or null where anybody
 * has an account already. Everything or nothing. Needs the owner of the tables.
 */
async function seedDemo({ now, databaseUrl, keep }: Options): Promise<DemoUser[] | null> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    if (await hasPeople(sql)) return null;
    // Loaded only now: a start on a filled database is not to wait for the whole engine.
    const { fillDatabase } = await import("./fill");
    return await fillDatabase(sql, now, keep ?? (() => {}));
  } finally {
    await sql.end();
  }
}

async function hasPeople(sql: postgres.Sql): Promise<boolean> {
  const rows = await sql`select 1 from users limit 1`;
  return rows.length > 0;
}

/** `node_modules/.bin/tsx --conditions=react-server lib/demo/seed.ts` */
async function main(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Error("DATABASE_URL is not set: the demo needs a database to fill.");
  const file = path.join(process.env.REBOUND_DATA_DIR ?? ".data", "demo.json");
  const keep = (users: readonly DemoUser[]) => writePrivately(file, { baseUrl: baseUrl(), users });
  const users = await seedDemo({ now: new Date(), databaseUrl, keep });
  if (users) console.log(`The demo is ready: ${users.length} people, named in ${file}.`);
  else if (fs.existsSync(file)) renewAddress(file);
  else
    console.log(
      `The database holds people already but ${file} is missing, so their passwords are not known.`,
    );
}

/** The server may listen on another port than it did when the demo was made. */
function renewAddress(file: string): void {
  const known: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
  if (typeof known !== "object" || known === null) return;
  if ("baseUrl" in known && known.baseUrl === baseUrl()) return;
  writePrivately(file, { ...known, baseUrl: baseUrl() });
}

/** Readable for its owner only, and never half written. */
function writePrivately(file: string, content: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.new`;
  fs.rmSync(half, { force: true });
  fs.writeFileSync(half, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(half, file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
