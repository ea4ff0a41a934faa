// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { bin, Refusal, run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of a Chromium that runs: CHROMIUM_PATH, the system's, installed as root, or Playwright's. */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (works(given)) return given;
    throw new Refusal(`CHROMIUM_PATH is ${given}, which does not run.`);
  }
  const found = onThisMachine();
  if (found) return found;
  const root = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (root) {
    await run("apt-get", ["update"], { quiet: true, timeoutS: 300 });
    const install = ["install", "-y", "--no-install-recommends", "chromium"];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    if ((await run("apt-get", install, { quiet: true, env, timeoutS: 600 })) === 0) {
      const installed = onThisMachine();
      if (installed) return installed;
    }
  }
  await run(process.execPath, [bin("@playwright/test/cli.js"), "install", "chromium"], {
    timeoutS: 600,
  });
  const { chromium } = await import("@playwright/test");
  if (works(chromium.executablePath())) return chromium.executablePath();
  throw new Refusal(
    "The browser tests need Chromium and none could be installed: install it, or set CHROMIUM_PATH.",
  );
}

function onThisMachine() {
  const folders = (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
  const candidates = folders.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
  return [...candidates, MAC].find((file) => fs.existsSync(file) && works(file));
}

function works(file) {
  return spawnSync(file, ["--version"], { timeout: 30_000 }).status === 0;
}
