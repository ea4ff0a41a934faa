import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    alias: {
      "server-only": at("./lib/testing/empty.ts"),
      // As the build has it: messages are compiled before they are formatted.
      "use-intl/format-message": "use-intl/format-message/format-only",
    },
  },
  test: {
    environment: "node",
    pool: "forks",
    server: { deps: { inline: ["use-intl"] } },
    projects: [
      {
        extends: true,
        test: {
          name: "engine",
          include: ["lib/engine/**/*.test.ts"],
          setupFiles: ["./lib/testing/no-ambient.setup.ts"],
          // Long runs of the laws get their time.
          testTimeout: 600_000 * Math.max(1, Number(process.env.REBOUND_LAW_RUNS ?? 0) / 1000),
        },
      },
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,bench,lib,components,db,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["lib/engine/**", "**/*.db.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["{db,lib}/**/*.db.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
