import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/* esbuild comes with tsx and is asked for where tsx finds it. */
const require = createRequire(createRequire(import.meta.url).resolve("tsx/package.json"));

/** Runs one suite as the app runs its code, in a process of its own. */
export function bundled(suite: string, file: string): () => void {
  return () => {
    const bundle = bundleOf(suite, file);
    try {
      const { status } = spawnSync(process.execPath, [bundle.file], { stdio: "inherit" });
      if (status !== 0) process.exitCode = status ?? 1;
    } finally {
      bundle.remove();
    }
  };
}

/**
 * A program that calls `suite` of `file`, as a single bundle. Under tsx every small function is
 * given its name again each time it is made, which measures tsx and not the engine.
 */
export function bundleOf(suite: string, file: string) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const outfile = join(folder, "suite.mjs");
  const remove = () => rmSync(folder, { recursive: true });
  try {
    require("esbuild").buildSync({
      stdin: {
        contents: `import { ${suite} } from "./${file}"; ${suite}();`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: "node",
      format: "esm",
      // As the server has it: what is the server's own may be asked for.
      conditions: ["react-server"],
      outfile,
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { file: outfile, remove };
}
