import "server-only";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { AppError } from "@/lib/errors";

/**
 * For one file, from the browser's start to its end. Our choice: about two seconds are usual, and a
 * busy machine gets patience; `REBOUND_CHROMIUM_LIMIT_S` gives a slow one more.
 */
const LIMIT_S = 20;
/** Jobs that may wait behind the one that runs. Our choice. */
const WAITING_MAX = 4;

type Line = { last: Promise<unknown>; waiting: number };
const store = globalThis as unknown as { reboundPrinting?: Line };
store.reboundPrinting ??= { last: Promise.resolve(), waiting: 0 };
const line = store.reboundPrinting;

/** The browser that prints: `REBOUND_CHROMIUM`, else `chromium` on the PATH; null where there is none. */
export function printingBrowser(): string | null {
  const given = process.env.REBOUND_CHROMIUM;
  if (given === "off") return null;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const candidates = given ? [given] : folders.map((folder) => path.join(folder, "chromium"));
  return candidates.find(runs) ?? null;
}

function runs(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualLimitMs(): number {
  const given = Number(process.env.REBOUND_CHROMIUM_LIMIT_S);
  return 1000 * (given > 0 ? given : LIMIT_S);
}

type Page = {
  readonly url: string;
  /** `de-DE`: of whoever asked for the file. */
  readonly locale: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Prints one of our own pages, tagged, one job at a time. Its browser does not outlive the limit. */
export async function printPage(page: Page, limitMs = usualLimitMs()): Promise<Uint8Array> {
  const executablePath = printingBrowser();
  if (executablePath === null) {
    throw new AppError("not_offered", "This server makes no PDFs; print the page instead.");
  }
  if (line.waiting >= WAITING_MAX) {
    throw new AppError("unavailable", "Other files are being made. Please try again in a moment.", {
      retryAfterS: 10,
    });
  }
  line.waiting += 1;
  const job = line.last.then(() => {
    line.waiting -= 1;
    return printWith(executablePath, page, limitMs);
  });
  line.last = job.catch(() => {});
  return job;
}

async function printWith(executablePath: string, page: Page, limitMs: number): Promise<Uint8Array> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "rebound-print-"));
  const browser = startBrowser(executablePath, { home, host: new URL(page.url).hostname });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AppError("unavailable", "Making the file took too long. Please try again."));
    }, limitMs);
  });
  try {
    const made = browser.endpoint.then((endpoint) => pdfOf(endpoint, page));
    return await Promise.race([made, late]);
  } finally {
    clearTimeout(timer);
    await browser.kill();
    fs.rmSync(home, { recursive: true, force: true });
  }
}

/** Started by ourselves and not by playwright, which lets a browser that hangs live on for a while. */
function startBrowser(executablePath: string, { home, host }: { home: string; host: string }) {
  const child = spawn(
    executablePath,
    [
      "--headless",
      "--remote-debugging-port=0",
      `--user-data-dir=${home}`,
      "--no-first-run",
      "--disable-dev-shm-usage",
      "--disable-extensions",
      "--disable-gpu",
      // It calls nobody: neither for a page nor for itself.
      `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${host}`,
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Its own sandbox does not run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    {
      // A group of its own, so that its helpers go with it.
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
      // None of our secrets.
      env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH ?? "", HOME: home },
    },
  );
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const endpoint = new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-4000);
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    gone.then(() => reject(new Error(`the printing browser ended: ${said.slice(-500)}`)));
  });
  endpoint.catch(() => {});
  const end = () => killGroup(child.pid);
  process.once("exit", end);
  return {
    endpoint,
    async kill() {
      end();
      await gone;
      process.off("exit", end);
    },
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}

/** No script runs, and nothing is fetched but from the page's own address. */
async function pdfOf(endpoint: string, { url, locale, headers }: Page): Promise<Uint8Array> {
  const { origin } = new URL(url);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: "block",
    colorScheme: "light",
    locale,
    extraHTTPHeaders: { ...headers },
  });
  await context.route(
    (asked) => asked.origin !== origin,
    (route) => route.abort(),
  );
  const tab = await context.newPage();
  const answer = await tab.goto(url, { waitUntil: "load" });
  if (answer?.status() !== 200) throw new Error(`the page to print answered ${answer?.status()}`);
  return tab.pdf({ preferCSSPageSize: true, tagged: true });
}
