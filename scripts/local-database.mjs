// The database of a local installation: made, migrated and filled with the demo before it gets its name.
import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { kept, writePrivately } from "./data-folder.mjs";
import { migrate } from "./migrate.mjs";
import { Refusal, root, run } from "./run.mjs";

const NAME = "rebound";
const HALF = "rebound_new";
const WEB = "rebound_web";

/** Answers the address that the web process uses: a role without power of its own. */
export async function prepareLocalDatabase({ cluster, dir, baseUrl, say }) {
  const sql = postgres(cluster.urlOf("postgres"), { max: 1, onnotice: () => {} });
  try {
    const [there] = await sql`select 1 from pg_database where datname = ${NAME}`;
    if (there) await migrate(cluster.urlOf(NAME));
    else await makeDatabase({ sql, cluster, dir, baseUrl, say });
    nameAddress(path.join(dir, "demo.json"), baseUrl);
    return await webAddress(sql, cluster, dir);
  } finally {
    await sql.end();
  }
}

/** Filled under another name and renamed, so that a start killed on the way leaves nothing half done. */
async function makeDatabase({ sql, cluster, dir, baseUrl, say }) {
  await sql`drop database if exists ${sql(HALF)} with (force)`;
  await sql`create database ${sql(HALF)}`;
  await migrate(cluster.urlOf(HALF));
  say("Filling the demo.");
  const node = [
    "--conditions=react-server",
    "--import",
    "tsx",
    path.join(root, "lib/demo/seed.ts"),
  ];
  const env = { DATABASE_URL: cluster.urlOf(HALF), REBOUND_DATA_DIR: dir, NEXTAUTH_URL: baseUrl };
  if ((await run(process.execPath, node, { env, quiet: true, timeoutS: 300 })) !== 0)
    throw new Refusal("The demo could not be made: see above.");
  for (let round = 1; ; round++) {
    try {
      await sql`alter database ${sql(HALF)} rename to ${sql(NAME)}`;
      return;
    } catch (error) {
      if (error.code !== "55006" || round === 50) throw error; // a closing connection still counts
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The sign-ins are for the address of this start. */
function nameAddress(file, baseUrl) {
  if (!fs.existsSync(file)) return;
  const demo = JSON.parse(fs.readFileSync(file, "utf8"));
  if (demo.baseUrl !== baseUrl)
    writePrivately(file, `${JSON.stringify({ ...demo, baseUrl }, null, 2)}\n`);
}

async function webAddress(sql, cluster, dir) {
  const password = kept(dir, "web-password");
  const [there] = await sql`select 1 from pg_roles where rolname = ${WEB}`;
  if (!there) await sql`create role ${sql(WEB)} login noinherit`;
  await sql.unsafe(`alter role ${WEB} password '${password}'`); // base64url: nothing to escape
  await sql.unsafe(`grant app_user, app_engine, app_auth, app_reminder, app_team to ${WEB}`);
  const url = new URL(cluster.urlOf(NAME));
  url.username = WEB;
  url.password = password;
  return url.href;
}
