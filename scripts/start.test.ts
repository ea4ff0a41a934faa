import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";

/* What `npm start` refuses: one sentence each, exit 1, nothing left behind. */
vi.setConfig({ testTimeout: 60_000 });

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "rebound-start-"));
let helper: ChildProcess | net.Server | undefined;

afterEach(() => {
  if (helper instanceof net.Server) helper.close();
  else helper?.kill();
  helper = undefined;
});

function start(env: Record<string, string>) {
  const { NODE_OPTIONS: _, DATABASE_URL: __, ...rest } = process.env;
  const ran = spawnSync(process.execPath, ["scripts/start.mjs"], {
    env: { ...rest, REBOUND_DATA_DIR: dir, ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status: ran.status, said: (ran.stdout + ran.stderr).trim() };
}

test("a port that is none", () => {
  const { status, said } = start({ PORT: "http" });
  expect(status).toBe(1);
  expect(said).toBe("PORT is http, which is not a port: choose a number from 1 to 65535.");
});

test("a folder that nobody can write to", () => {
  const file = path.join(dir, "a-file");
  fs.writeFileSync(file, "");
  const { status, said } = start({ REBOUND_DATA_DIR: path.join(file, "data") });
  expect(status).toBe(1);
  expect(said).toMatch(/^Rebound cannot write to .* \(ENOTDIR\): make it writable, or set .*\.$/);
});

test("a port that is taken", async () => {
  const server = net.createServer();
  helper = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  const { status, said } = start({ PORT: String(port) });
  expect(status).toBe(1);
  expect(said).toBe(`Port ${port} is taken: stop what uses it, or set PORT to another one.`);
  expect(fs.existsSync(path.join(dir, "running.json"))).toBe(false);
});

test("a data folder that another start holds", async () => {
  // Any living process with that name; a dead one's lock is taken over.
  const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "start.mjs"]);
  helper = holder;
  const lock = path.join(dir, "running.json");
  fs.writeFileSync(lock, JSON.stringify({ pid: holder.pid, address: "http://127.0.0.1:3000" }));
  const { status, said } = start({ PORT: "4198" });
  expect(status).toBe(1);
  expect(said).toMatch(
    /^Rebound is already running on .* \(http:\/\/127.0.0.1:3000, process \d+\)\.$/,
  );
  fs.rmSync(lock);
});

test("a database that cannot be reached, without its password", () => {
  const url = "postgres://someone:sesame@127.0.0.1:1/rebound";
  const { status, said } = start({ PORT: "4198", DATABASE_URL: url });
  expect(status).toBe(1);
  expect(said).toBe(
    "Rebound cannot use the database at 127.0.0.1:1/rebound (ECONNREFUSED): check DATABASE_URL.",
  );
});

test("an address that is none", () => {
  const { status, said } = start({ PORT: "4198", DATABASE_URL: "the usual one" });
  expect(status).toBe(1);
  expect(said).toMatch(/^DATABASE_URL is not an address like /);
});
