// Keeps the web process alive: starts it, starts it again when it dies, stops it in order.
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bin, Refusal, root } from "./run.mjs";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const preload = pathToFileURL(path.join(root, "scripts/exit-with-parent.mjs")).href;

/** Serves what was built in `dir`, with these flags of Node's, and answers `{ ready, stop() }`; `ready` fails when it never came up. */
export function superviseWeb({
  dir = root,
  flags = /** @type {string[]} */ ([]),
  port,
  host,
  env,
  say,
}) {
  let child;
  let stopping = false;
  let wasReady = false;
  let gone = Promise.resolve();
  const launch = () => {
    child = spawn(
      process.execPath,
      [
        ...flags,
        "--import",
        preload,
        bin("next/dist/bin/next"),
        "start",
        "-p",
        String(port),
        "-H",
        host,
      ],
      // detached: Ctrl-C reaches us first; ipc: it notices when we are gone
      { cwd: dir, env, detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] },
    );
    gone = new Promise((resolve) => {
      for (const event of ["exit", "error"]) child.once(event, resolve);
    });
  };
  const supervision = (async () => {
    for (let failures = 0; !stopping; ) {
      const started = performance.now();
      launch();
      await gone;
      if (stopping) return;
      failures = performance.now() - started > 60_000 ? 1 : failures + 1;
      if (!wasReady && failures === 3)
        throw new Refusal("The web process stopped three times before it was ready: see above.");
      say("The web process stopped by itself; starting it again.");
      await pause(Math.min(250 * 2 ** (failures - 1), 10_000));
    }
  })();
  const answers = async () => {
    const address = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}`;
    while (!stopping) {
      const status = await statusOf(`${address}/api/health`);
      if (status > 0 && status < 500) break;
      await pause(50);
    }
    wasReady = true;
  };
  const ready = Promise.race([answers(), supervision]);
  return {
    ready,
    async stop() {
      stopping = true;
      child.kill("SIGTERM"); // answers what it has begun, then ends
      await Promise.race([gone, pause(8000)]);
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    },
  };
}

const statusOf = (url) =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.status,
    () => 0,
  );
