// `npm test`: everything a landing must pass. `npm test -- unit db` runs some parts of it.
import "./check-node.mjs";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { freePort } from "./ports.mjs";
import { ensureBuild, ensureDependencies } from "./prepare.mjs";
import { bin, explain, run, stopRunning } from "./run.mjs";
import { testDatabases } from "./test-database.mjs";

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "rebound-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const node = (args, env = {}) => run(process.execPath, args, { env, timeoutS: 3600 });

const parts = {
  types: async () => {
    await check("types", () => node([bin("typescript/bin/tsc"), "--noEmit", "-p", "."]));
    await check("engine types", () =>
      node([bin("typescript/bin/tsc"), "--noEmit", "-p", "lib/engine"]),
    );
  },
  lint: () => check("lint", () => node([bin("@biomejs/biome/bin/biome"), "check", "."])),
  unit: () => vitest("unit", ["engine", "unit"]),
  db: async () => vitest("database", ["db"], await serverEnv()),
  build: () => check("build", () => ensureBuild().then(() => 0)),
  e2e: () => playwright(),
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, async () => {
    total.failed += 1;
    stopRunning();
    await finish();
    process.exit(1);
  });

let databases;
const wanted = process.argv.slice(2);
try {
  await ensureDependencies();
  for (const name of wanted)
    if (!(name in parts))
      throw new Error(`There is no part "${name}": ${Object.keys(parts).join(", ")}.`);
  for (const [name, part] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) await attempt(part);
} catch (error) {
  explain(error);
  total.failed += 1;
}
await finish();
process.exit(total.failed > 0 ? 1 : 0);

/** A part that cannot even start is one failure, and the next one still runs. */
async function attempt(part) {
  try {
    await part();
  } catch (error) {
    explain(error);
    total.failed += 1;
  }
}

/** A step without tests of its own: a failure counts as one. */
async function check(name, work) {
  const started = performance.now();
  const status = await work();
  if (status !== 0) total.failed += 1;
  report(name, status, started);
}

/** A landing is not a lottery: there the property tests draw from one seed; elsewhere from the clock. */
function landingSeed() {
  return process.env.CI ? { FC_SEED: process.env.FC_SEED ?? "20190428" } : {};
}

async function vitest(name, projects, env = {}) {
  const started = performance.now();
  const outputFile = path.join(scratch, `${name}.json`);
  const status = await node(
    [
      bin("vitest/vitest.mjs"),
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${outputFile}`,
    ],
    { ...landingSeed(), ...env },
  );
  const counts = read(outputFile);
  count(status, {
    passed: counts?.numPassedTests ?? 0,
    failed: counts?.numFailedTests ?? 0,
    skipped: (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0),
  });
  report(name, status, started);
}

async function playwright() {
  await ensureBuild();
  const started = performance.now();
  const outputFile = path.join(scratch, "e2e.json");
  const status = await node([bin("@playwright/test/cli.js"), "test"], {
    ...(await serverEnv()),
    CHROMIUM_PATH: await ensureChromium(),
    E2E_PORT: String(await freePort()),
    E2E_RESULTS: outputFile,
  });
  const stats = read(outputFile)?.stats;
  count(status, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  });
  report("browser", status, started);
}

/** What the application reads from its environment, with a database of its own. */
async function serverEnv() {
  databases ??= await testDatabases();
  return {
    DATABASE_URL: await databases.fresh(),
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    NEXTAUTH_URL: "http://127.0.0.1:3000",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** Adds one runner's counts; a run that failed without a failed test (a file that does not load) counts as one. */
function count(status, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
  total.skipped += skipped;
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function report(name, status, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`[test] ${name}: ${status === 0 ? "ok" : "failed"} in ${seconds} s`);
}

async function finish() {
  await databases?.stop().catch(explain);
  fs.rmSync(scratch, { recursive: true, force: true });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
}
