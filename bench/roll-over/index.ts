import { spawnSync } from "node:child_process";
import { bundleOf } from "../bundled";

/**
 * Nightly roll-over. Athletes are made in one process and handed over as text, as a night reads them
 * from a database: code that has just built a season has other things at hand than a night has.
 */
export function rollOverBench(): void {
  const made = bundleOf("makeAthletes", "roll-over/make-athletes.ts");
  try {
    const nights = bundleOf("nights", "roll-over/nights.ts");
    try {
      const { status } = spawnSync(process.execPath, [nights.file, made.file], {
        stdio: "inherit",
      });
      if (status !== 0) process.exitCode = status ?? 1;
    } finally {
      nights.remove();
    }
  } finally {
    made.remove();
  }
}
