import { spawn } from "node:child_process";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");
export const bin = (relative) => path.join(root, "node_modules", relative);

/** A mistake or a missing thing that one sentence explains: printed without a stack, exit 1. */
export class Refusal extends Error {}

/** Runs a command to its end with our own output; answers its exit status, or 1 after a signal. */
export function run(command, args, { env = {}, quiet = false, timeoutS = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ["ignore", "ignore", "inherit"] : "inherit",
      env: { ...process.env, ...env },
      shell: process.platform === "win32" && command === "npm",
    });
    running.add(child);
    const timer =
      timeoutS > 0 &&
      setTimeout(() => {
        console.error(
          `${command} ${args[0] ?? ""} took longer than ${timeoutS} s and was stopped.`,
        );
        child.kill("SIGKILL");
      }, timeoutS * 1000);
    const done = (status) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(status);
    };
    child.once("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      done(1);
    });
    child.once("exit", (status) => done(status ?? 1));
  });
}

const running = new Set();

/** Ends whatever `run` still has running, for a tidy way out. */
export function stopRunning() {
  for (const child of running) child.kill("SIGTERM");
}

/** The last resort of a script: one sentence for a refusal, the stack for what nobody foresaw. */
export function explain(error) {
  console.error(error instanceof Refusal ? error.message : error);
}
