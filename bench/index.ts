import { boundBench } from "./bound/report";
import { bundled } from "./bundled";
import { cohortBench } from "./cohort";
import { logsBench } from "./logs";
import { rollOverBench } from "./roll-over";

/*
 * npm run bench [-- engine | said | bound | logs | roll-over | cohort [options] | http | web [--only squad|goals]]: figures.
 * Only the bound asserts: that our plans keep its limits.
 */

const engineBench = bundled("engineBench", "engine.ts");

const args = process.argv.slice(2);
const firstOption = args.findIndex((a) => a.startsWith("--"));
const named = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);

const suites: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: async () => {
    engineBench();
    await boundBench();
  },
  said: bundled("saidBench", "said.ts"),
  bound: boundBench,
  logs: async () => logsBench(),
  "roll-over": rollOverBench,
  cohort: () => cohortBench(options),
  http: async () => (await import("./http")).httpBench(),
  web: async () => (await import("./web")).webBench(options),
};

for (const name of named.length > 0 ? named : ["engine"]) {
  const suite = suites[name];
  if (suite) await suite();
  else {
    process.stderr.write(`No bench called ${name}. There are: ${Object.keys(suites).join(", ")}\n`);
    process.exitCode = 2;
  }
}
