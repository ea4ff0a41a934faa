// The local PostgreSQL: made on the first start, kept running, stopped in order. Plain Node.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { accepts, freePort } from "./ports.mjs";
import { postgresBinaries, serverAccount, versionOf } from "./postgres-binaries.mjs";
import { Refusal } from "./run.mjs";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts the cluster under `dir`, making it first if there is none, and starts it again whenever it
 * dies. A `throwAway` cluster gives durability up for speed. One left running by a start that was
 * killed is taken over. Answers `{ urlOf(database), stop() }`; `urlOf` gives the owner's address.
 */
export async function startCluster({ dir, throwAway = false, say = () => {} }) {
  const account = serverAccount();
  const home = homeFor(dir, account);
  const binaries = postgresBinaries(account);
  const cluster = path.join(home, "cluster");
  if (!fs.existsSync(path.join(cluster, "PG_VERSION")))
    makeCluster({ home, cluster, binaries, account, throwAway });
  checkVersion(cluster, binaries, account);

  const settings = { cluster, home, binaries, account, throwAway };
  let server = (await runningServer(cluster)) ?? (await launch({ ...settings, port: 0 }));
  const { port } = server;
  let stopping = false;
  const watch = async () => {
    while (!stopping) {
      await server.ended;
      if (stopping) return;
      say("The database stopped by itself; starting it again.");
      server = await relaunch({ ...settings, port }, () => stopping);
    }
  };
  watch().catch((error) => say(error.message));

  const password = fs.readFileSync(path.join(home, "owner-password"), "utf8").trim();
  return {
    urlOf: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      stopping = true;
      server.signal("SIGINT"); // a fast shutdown: open transactions are rolled back
      await Promise.race([server.ended, pause(20_000)]);
    },
  };
}

/**
 * Where the cluster lives. Below a folder that the server's account may not enter (a checkout under
 * root's home), it gets a folder of its own, and `dir` remembers where: delete `dir` and a new
 * cluster is made.
 */
function homeFor(dir, account) {
  fs.mkdirSync(dir, { recursive: true });
  if (account.uid === undefined) return dir;
  fs.chownSync(dir, account.uid, account.gid);
  if (canUse(dir, account)) return dir;
  const pointer = path.join(dir, "location");
  if (fs.existsSync(pointer)) return fs.readFileSync(pointer, "utf8").trim();
  const elsewhere = fs.mkdtempSync("/var/lib/rebound-");
  fs.chownSync(elsewhere, account.uid, account.gid);
  fs.writeFileSync(pointer, elsewhere);
  return elsewhere;
}

function canUse(dir, account) {
  const probe = "require('fs').accessSync(process.argv[1], 7)";
  return spawnSync(process.execPath, ["-e", probe, dir], { ...account, cwd: "/" }).status === 0;
}

function makeCluster({ home, cluster, binaries, account, throwAway }) {
  const half = `${cluster}.new`;
  fs.rmSync(half, { recursive: true, force: true });
  const passwordFile = path.join(home, "owner-password");
  fs.writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account.uid !== undefined) fs.chownSync(passwordFile, account.uid, account.gid);
  const made = spawnSync(
    binaries.initdb,
    [
      ...["-D", half, "-U", "postgres", "-E", "UTF8", "--locale=C", "--data-checksums"],
      ...["--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--no-instructions"],
      ...(throwAway ? ["--no-sync"] : []),
    ],
    { ...account, encoding: "utf8", cwd: home },
  );
  if (made.status !== 0)
    throw new Refusal(
      `The database could not be made in ${home}: ${lastLine(made.stderr) || made.error?.message}.`,
    );
  fs.renameSync(half, cluster); // so that a killed initdb leaves no half cluster
}

/** A cluster made by one major version cannot be opened by another: say so instead of dying later. */
function checkVersion(cluster, { postgres }, account) {
  const made = fs.readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  const found = versionOf(postgres, account);
  if (!found.startsWith(`${made}.`))
    throw new Refusal(
      `The data in ${cluster} was made by PostgreSQL ${made} and this is ${found}: set PG_BIN to the programs of version ${made}.`,
    );
}

/** A server that an earlier start left behind when it was killed. */
async function runningServer(cluster) {
  const { pid, port } = pidFile(cluster);
  if (!pid || !isAlive(pid) || !(await accepts(port))) return undefined;
  const ended = (async () => {
    while (isAlive(pid)) await pause(200);
  })();
  return { port, ended, signal: (name) => isAlive(pid) && process.kill(pid, name) };
}

/** After a kill an old backend can hold the shared memory for a moment: try again. */
async function relaunch(settings, givenUp) {
  for (let round = 1; ; round++) {
    await pause(Math.min(200 * round, 2000));
    if (givenUp()) return { port: settings.port, ended: Promise.resolve(), signal() {} };
    try {
      return await launchOnce(settings);
    } catch (error) {
      if (round >= 30) throw error;
    }
  }
}

async function launch(settings) {
  for (let round = 1; ; round++) {
    try {
      return await launchOnce({ ...settings, port: settings.port || (await freePort()) });
    } catch (error) {
      if (round === 5) throw error;
      await pause(300 * round);
    }
  }
}

async function launchOnce({ cluster, home, binaries, account, throwAway, port }) {
  const log = fs.openSync(path.join(home, "postgres.log"), "a");
  const options = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=100"];
  if (throwAway) options.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  const child = spawn(
    binaries.postgres,
    ["-D", cluster, "-p", String(port), ...options.flatMap((option) => ["-c", option])],
    // detached: Ctrl-C reaches us first, and we stop it in order
    { ...account, cwd: home, stdio: ["ignore", log, log], detached: true },
  );
  fs.closeSync(log);
  child.unref();
  let gone = false;
  const ended = new Promise((resolve) => {
    for (const event of ["exit", "error"]) child.once(event, resolve);
  }).then(() => {
    gone = true;
  });
  for (let waitedMs = 0; ; waitedMs += 20) {
    // The pid must be ours: after a kill the old file still says "ready".
    const { pid, ready } = pidFile(cluster);
    if (pid === child.pid && ready)
      return { port, ended, signal: (name) => gone || child.kill(name) };
    if (gone || waitedMs > 60_000) {
      child.kill("SIGKILL");
      throw new Refusal(
        `The database did not start: ${lastLine(fs.readFileSync(path.join(home, "postgres.log"), "utf8"))}.`,
      );
    }
    await pause(20);
  }
}

/** What the server writes about itself: pid first, port fourth, "ready" eighth. */
function pidFile(cluster) {
  try {
    const lines = fs.readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return {};
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

const lastLine = (text) => text?.trim().split("\n").at(-1)?.replace(/\.$/, "") ?? "";
