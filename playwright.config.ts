import { defineConfig } from "@playwright/test";

// `npm test` brings a migrated database, a built application, a port of its own and a Chromium.
const port = Number(process.env.E2E_PORT ?? 3100);
const baseURL = `http://127.0.0.1:${port}`;
const results = process.env.E2E_RESULTS;

export default defineConfig({
  testDir: "e2e",
  tsconfig: "./e2e/tsconfig.json",
  fullyParallel: true,
  workers: Number(process.env.E2E_WORKERS ?? 2),
  forbidOnly: true,
  // `E2E_GREP="sharp pain" npm test -- e2e` runs the tests so named.
  grep: new RegExp(process.env.E2E_GREP ?? ""),
  timeout: 180_000,
  // Patience only: two cores may be shared with everything else that runs.
  expect: { timeout: 15_000 },
  reporter: results ? [["line"], ["json", { outputFile: results }]] : "line",
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -p ${port} -H 127.0.0.1`,
    url: `${baseURL}/sign-in`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      NODE_ENV: "production",
      NEXTAUTH_URL: baseURL,
      REBOUND_SIGN_UP: "open",
      // Two cores may be shared with everything else that runs.
      REBOUND_CHROMIUM_LIMIT_S: "120",
      REBOUND_CHROMIUM: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    },
  },
});
