// `npm start`: from a bare clone to a served application. Plain Node until the dependencies are there.
import "./check-node.mjs";
import fs from "node:fs";
import path from "node:path";
import { kept, lockDataFolder, openDataFolder } from "./data-folder.mjs";
import { startCluster } from "./db.mjs";
import { isFree } from "./ports.mjs";
import { ensureBuild, ensureDependencies } from "./prepare.mjs";
import { explain, Refusal, stopRunning } from "./run.mjs";
import { superviseWeb } from "./web.mjs";

const began = performance.now();
const say = (text) => console.log(`[${((performance.now() - began) / 1000).toFixed(1)} s] ${text}`);
const undo = []; // what a way out has to do, the latest first
let leaving = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(0));
// npm does not pass SIGTERM on: notice that it, or the shell it ran us by, went away.
if (process.env.npm_lifecycle_event) {
  const callers = ancestors();
  setInterval(() => ancestors() !== callers && leave(0), 500).unref();
}

try {
  await start();
} catch (error) {
  if (!leaving) explain(error);
  await leave(1);
}

async function start() {
  const host = process.env.HOST || "127.0.0.1";
  const port = wantedPort();
  const baseUrl = process.env.NEXTAUTH_URL || `http://127.0.0.1:${port}`;
  const remote = process.env.DATABASE_URL;
  const dir = openDataFolder();
  if (!remote) undo.push(await lockDataFolder(dir, baseUrl));
  if (!(await isFree(port, host)))
    throw new Refusal(`Port ${port} is taken: stop what uses it, or set PORT to another one.`);

  if (await ensureDependencies()) say("Dependencies installed.");
  const address = remote
    ? await migrateRemote(remote)
        .then(buildWeb)
        .then(() => remote)
    : await bothOrNeither(startLocal(dir, baseUrl), buildWeb());
  if (leaving) return;

  const web = superviseWeb({
    port,
    host,
    say,
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: address,
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || kept(dir, "secret"),
      NEXTAUTH_URL: baseUrl,
      ...(host === "0.0.0.0" || host === "::" ? {} : { REBOUND_OWN_HOST: host }),
      // On a laptop anyone may try it; on a real server whoever runs it says so.
      REBOUND_SIGN_UP: process.env.REBOUND_SIGN_UP ?? (remote ? "closed" : "open"),
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  undo.push(web.stop);
  await web.ready;
  if (leaving) return;
  if (!remote) sayDemo(dir);
  say(`Rebound is ready: ${baseUrl}`);
}

async function buildWeb() {
  if (await ensureBuild()) say("Web application built.");
}

async function startLocal(dir, baseUrl) {
  const cluster = await startCluster({ dir: path.join(dir, "postgres"), say });
  undo.push(cluster.stop);
  const { prepareLocalDatabase } = await import("./local-database.mjs");
  const address = await prepareLocalDatabase({ cluster, dir, baseUrl, say });
  say("Database ready.");
  return address;
}

/** A real server: nothing is seeded. Migrations may need another role than the web process. */
async function migrateRemote(url) {
  const { checkServer, migrate } = await import("./migrate.mjs");
  const owner = process.env.MIGRATE_DATABASE_URL || url;
  await checkServer(owner);
  await migrate(owner);
  say("Database ready.");
}

/** The database and the build side by side: what fails first ends the other one. */
async function bothOrNeither(database, build) {
  const settled = await Promise.allSettled(
    [database, build].map((work) =>
      work.catch((error) => {
        stopRunning();
        throw error;
      }),
    ),
  );
  const failed = settled.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  return settled[0].value;
}

function wantedPort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`PORT is ${text}, which is not a port: choose a number from 1 to 65535.`);
  return port;
}

function sayDemo(dir) {
  const file = path.join(dir, "demo.json");
  if (!fs.existsSync(file)) return;
  const { users } = JSON.parse(fs.readFileSync(file, "utf8"));
  const shown = ["athlete", "coach", "physio"].map((role) => users.find((u) => u.role === role));
  console.log(`Demo sign-ins (all of them are in ${file}):`);
  for (const user of shown.filter(Boolean))
    console.log(`  ${user.role.padEnd(8)} ${user.email.padEnd(34)} ${user.password}`);
}

/** Our parent and its parent; the second where the system tells without being asked twice. */
function ancestors() {
  try {
    const stat = fs.readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    const [, , parent] = stat.slice(stat.lastIndexOf(")")).split(" ");
    const isShell = /\((ba|da|z)?sh\)/.test(stat);
    return `${process.ppid} ${isShell ? parent : ""}`;
  } catch {
    return `${process.ppid}`;
  }
}

async function leave(status) {
  if (leaving) return;
  leaving = true;
  stopRunning();
  for (const step of undo.reverse()) await Promise.resolve(step()).catch(explain);
  process.exit(status);
}
