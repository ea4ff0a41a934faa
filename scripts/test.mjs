// `npm test`: everything a landing must pass. `npm test -- unit db` runs some parts of it.
import "./check-node.mjs";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureDependencies } from "./prepare.mjs";
import { bin, explain, run, stopRunning } from "./run.mjs";

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "rebound-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const node = (args, env = {}) => run(process.execPath, args, { env, timeoutS: 900 });

const parts = {
  types: async () => {
    await check("types", () => node([bin("typescript/bin/tsc"), "--noEmit", "-p", "."]));
    await check("engine types", () =>
      node([bin("typescript/bin/tsc"), "--noEmit", "-p", "lib/engine"]),
    );
  },
  lint: () => check("lint", () => node([bin("@biomejs/biome/bin/biome"), "check", "."])),
  unit: () => vitest("unit", ["engine", "unit"]),
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    stopRunning();
    finish();
    process.exit(1);
  });

try {
  await ensureDependencies();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`There is no part "${unknown.join(" ")}": choose from ${Object.keys(parts)}.`);
    total.failed += 1;
  } else {
    for (const [name, part] of Object.entries(parts))
      if (wanted.length === 0 || wanted.includes(name)) await part();
  }
} catch (error) {
  explain(error);
  total.failed += 1;
}
finish();
process.exitCode = total.failed > 0 ? 1 : 0;

/** A step without tests of its own: a failure counts as one. */
async function check(name, work) {
  const started = performance.now();
  const status = await work();
  if (status !== 0) total.failed += 1;
  report(name, status, started);
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
    env,
  );
  const counts = read(outputFile);
  count(status, {
    passed: counts?.numPassedTests ?? 0,
    failed: counts?.numFailedTests ?? 0,
    skipped: (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0),
  });
  report(name, status, started);
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

function finish() {
  fs.rmSync(scratch, { recursive: true, force: true });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
}
