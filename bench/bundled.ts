import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/* esbuild comes with tsx and is asked for where tsx finds it. */
const require = createRequire(createRequire(import.meta.url).resolve("tsx/package.json"));

/**
 * Runs one suite as the app runs its code: as a single bundle. Under tsx every small function is
 * given its name again each time it is made, which measures tsx and not the engine.
 */
export function bundled(suite: string, file: string): () => void {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const outfile = join(folder, "suite.mjs");
    try {
      require("esbuild").buildSync({
        stdin: {
          contents: `import { ${suite} } from "./${file}"; ${suite}();`,
          resolveDir: import.meta.dirname,
        },
        bundle: true,
        platform: "node",
        format: "esm",
        outfile,
      });
      const { status } = spawnSync(process.execPath, [outfile], {
        stdio: "inherit",
      });
      if (status !== 0) process.exitCode = status ?? 1;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
