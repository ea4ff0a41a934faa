import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { faultsOf, guardList, withoutGuard } from "./guards.mjs";
import { root } from "./run.mjs";

/*
 * npm run -s mutate [-- LAW...]: takes away, in a copy, each guard that keeps a law and runs the
 * law's test there. A test that still passes proves nothing about its law: 'survived', exit 1.
 */

const runs = Number(process.env.REBOUND_LAW_RUNS ?? 300);
/** A guard that survives is asked for once more, of so many athletes: some meet what it keeps seldom. */
const moreRuns = 10 * runs;
const seed = process.env.FC_SEED ?? "20190428";
const asked = process.argv.slice(2).map(Number);
const guards = guardList.filter((g) => asked.length === 0 || asked.includes(g.law));
const read = (file) => readFileSync(path.join(root, file), "utf8");

const faults = faultsOf(guardList, read);
if (faults.length > 0 || guards.length === 0) {
  console.error(faults.length > 0 ? faults.join("\n") : "There is no such law.");
  process.exit(1);
}

const copy = mkdtempSync(path.join(tmpdir(), "rebound-laws-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
for (const part of ["lib", "package.json", "tsconfig.json", "vitest.config.ts"])
  cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));

/** How many tests of the law passed and failed in the copy. */
function ask({ law, test }, athletes = runs) {
  const report = path.join(copy, "report.json");
  rmSync(report, { force: true });
  const vitest = path.join(copy, "node_modules/vitest/vitest.mjs");
  const only = ["-t", `law ${law}:`, "--reporter", "json", "--outputFile", report];
  const { stderr } = spawnSync(
    process.execPath,
    [vitest, "run", "--project", "engine", test, ...only],
    {
      cwd: copy,
      env: { ...process.env, REBOUND_LAW_RUNS: String(athletes), FC_SEED: seed },
      encoding: "utf8",
    },
  );
  let tests = [];
  try {
    tests = JSON.parse(readFileSync(report, "utf8")).testResults.flatMap((f) => f.assertionResults);
  } catch {
    console.error(stderr);
  }
  const failed = tests.filter((t) => t.status === "failed");
  return {
    passed: tests.filter((t) => t.status === "passed").length,
    failed: failed.length,
    // A test that dies of an exception has not seen the law broken.
    seen: failed.filter((t) => t.failureMessages.some((m) => m.includes("AssertionError"))).length,
  };
}

const whole = new Map();
const wholeOf = (guard) => {
  const key = `${guard.law} ${guard.test}`;
  if (!whole.has(key)) whole.set(key, ask(guard));
  return whole.get(key);
};

console.log(`law | guard taken away | answer (${runs} runs, seed ${seed})`);
let wrong = 0;
for (const guard of guards) {
  const before = wholeOf(guard);
  const files = withoutGuard(guard, read);
  for (const [file, text] of files) writeFileSync(path.join(copy, file), text);
  const first = ask(guard);
  const again = first.failed === 0 && first.passed > 0;
  const { passed, failed, seen } = again ? ask(guard, moreRuns) : first;
  for (const file of files.keys()) writeFileSync(path.join(copy, file), read(file));
  const answer =
    before.failed > 0 || before.passed === 0
      ? "fails with its guard too"
      : seen > 0
        ? again
          ? `caught among ${moreRuns}`
          : "caught"
        : failed > 0
          ? "died"
          : passed > 0
            ? "survived"
            : "did not run";
  if (!answer.startsWith("caught")) wrong += 1;
  console.log(`${String(guard.law).padStart(3)} | ${guard.guard} | ${answer}`);
}
console.log(`${guards.length - wrong} of ${guards.length} caught`);
process.exitCode = wrong > 0 ? 1 : 0;
