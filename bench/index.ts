import { engineBench } from "./engine";

/* npm run bench [-- engine]: figures only, nothing is asserted. */

const suites: Readonly<Record<string, () => void>> = { engine: engineBench };

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(suites)) {
  const suite = suites[name];
  if (suite) suite();
  else {
    process.stderr.write(`No bench called ${name}. There are: ${Object.keys(suites).join(", ")}\n`);
    process.exitCode = 2;
  }
}
