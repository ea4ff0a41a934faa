import { boundBench } from "./bound/report";
import { bundled } from "./bundled";

/*
 * npm run bench [-- engine | bound | roll-over]: figures. Only the bound asserts: that our plans
 * keep its limits.
 */

const engineBench = bundled("engineBench", "engine.ts");

const suites: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: async () => {
    engineBench();
    await boundBench();
  },
  bound: boundBench,
  "roll-over": bundled("rollOverBench", "roll-over.ts"),
};

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : ["engine"]) {
  const suite = suites[name];
  if (suite) await suite();
  else {
    process.stderr.write(`No bench called ${name}. There are: ${Object.keys(suites).join(", ")}\n`);
    process.exitCode = 2;
  }
}
