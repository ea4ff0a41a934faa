// The folder that holds what an installation must keep: database, secrets, demo sign-ins.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Refusal, root } from "./run.mjs";

/** Where the data lives: REBOUND_DATA_DIR, else `.data` beside the code. Made if it is not there. */
export function openDataFolder() {
  const dir = path.resolve(root, process.env.REBOUND_DATA_DIR || ".data");
  try {
    makeFolder(dir);
    const probe = path.join(dir, `.probe-${process.pid}`);
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
  } catch (error) {
    throw new Refusal(
      `Rebound cannot write to ${dir} (${error.code}): make it writable, or set REBOUND_DATA_DIR to another folder.`,
    );
  }
  return dir;
}

/** Step by step: Node's recursive mkdir never returns on a file system that refuses every folder. */
function makeFolder(dir) {
  if (fs.existsSync(dir)) return;
  makeFolder(path.dirname(dir));
  fs.mkdirSync(dir);
}

/** A random value made once and kept, readable by its owner only. */
export function kept(dir, name, bytes = 32) {
  const file = path.join(dir, name);
  if (!fs.existsSync(file)) writePrivately(file, randomBytes(bytes).toString("base64url"));
  return fs.readFileSync(file, "utf8").trim();
}

/** Written beside and renamed, so that a reader never meets half of it. */
export function writePrivately(file, text) {
  const half = `${file}.${process.pid}`;
  fs.writeFileSync(half, text, { mode: 0o600 });
  fs.renameSync(half, file);
}

/** Keeps a second start off this folder; answers the release. A lock whose start is dead is taken over. */
export async function lockDataFolder(dir, address) {
  const file = path.join(dir, "running.json");
  const token = randomBytes(8).toString("hex");
  for (let round = 0; round < 50; round++) {
    try {
      fs.writeFileSync(file, JSON.stringify({ pid: process.pid, address, token }), { flag: "wx" });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holder = read(file);
      if (holder && isRunning(holder.pid))
        throw new Refusal(
          `Rebound is already running on ${dir} (${holder.address}, process ${holder.pid}).`,
        );
      if (!holder && round < 10)
        await pause(50); // somebody is just writing it
      else fs.rmSync(file, { force: true });
      continue;
    }
    await pause(100); // two that found the same dead lock: the later one holds it
    if (read(file)?.token === token)
      return () => {
        if (read(file)?.token === token) fs.rmSync(file, { force: true });
      };
  }
  throw new Refusal(`${file} could not be taken: is another start under way?`);
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Alive and one of ours: in a container the number may belong to another program by now. */
function isRunning(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start.mjs");
  } catch {
    return process.platform !== "linux";
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
