// Makes a fresh clone runnable. Plain Node: it runs before node_modules exists.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ensurePatches } from "./patch.mjs";
import { bin, Refusal, root, run } from "./run.mjs";

/** Installs what package-lock.json asks for, unless node_modules holds exactly that already. */
export async function ensureDependencies() {
  const present = dependenciesAreThere();
  if (!present) await install();
  ensurePatches();
  return !present;
}

/** Builds the web application when any of its inputs changed since the last build. */
export async function ensureBuild() {
  const stamp = path.join(root, ".next/source.sha256");
  const built = fs.existsSync(path.join(root, ".next/BUILD_ID")) && fs.existsSync(stamp);
  if (built && fs.readFileSync(stamp, "utf8") === sourceHash()) return false;
  fs.rmSync(stamp, { force: true });
  const status = await run(process.execPath, [bin("next/dist/bin/next"), "build"], {
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    timeoutS: 600,
  });
  if (status !== 0) throw new Refusal("The web application could not be built: see above.");
  fs.writeFileSync(stamp, sourceHash()); // hashed again: the first build may edit tsconfig.json
  return true;
}

async function install() {
  // --include=dev: NODE_ENV=production would leave out what the build needs
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline"];
  if ((await run("npm", args)) !== 0)
    throw new Refusal("The dependencies could not be installed: npm says why above.");
}

function dependenciesAreThere() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === "" || entry.link) return true;
    const have = present[name];
    if (!have) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return have.version === entry.version && fs.existsSync(path.join(root, name));
  });
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, lockfile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

// Whatever the build reads. A new top-level input belongs here.
const BUILD_INPUTS = [
  "app",
  "components",
  "db",
  "lib",
  "messages",
  "public",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "proxy.ts",
  "instrumentation-node.ts",
  "instrumentation.ts",
];

function sourceHash() {
  const hash = createHash("sha256");
  for (const file of BUILD_INPUTS.flatMap((input) => filesUnder(path.join(root, input)))) {
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(file) ? [] : [file];
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => filesUnder(path.join(file, name)));
}
