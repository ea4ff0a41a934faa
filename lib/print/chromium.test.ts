import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { printingBrowser, printPage } from "./chromium";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rebound-print-test-"));
const pidFile = path.join(folder, "pid");
const page = { url: "http://127.0.0.1:9/sheet", locale: "en-GB", headers: {} };

/** Starts, says who it is, and never answers. */
function aBrowserThatHangs(): string {
  const file = path.join(folder, "chromium");
  fs.writeFileSync(file, `#!/bin/sh\necho $$ > ${pidFile}\nexec sleep 600\n`, { mode: 0o755 });
  return file;
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

afterEach(() => vi.unstubAllEnvs());
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("the browser is the one that is named, else the one on the path, else none", () => {
  const file = aBrowserThatHangs();
  vi.stubEnv("PATH", "");
  vi.stubEnv("REBOUND_CHROMIUM", file);
  expect(printingBrowser()).toBe(file);
  vi.stubEnv("REBOUND_CHROMIUM", path.join(folder, "missing"));
  expect(printingBrowser()).toBeNull();
  vi.stubEnv("REBOUND_CHROMIUM", undefined);
  expect(printingBrowser()).toBeNull();
  vi.stubEnv("PATH", folder);
  expect(printingBrowser()).toBe(file);
  vi.stubEnv("REBOUND_CHROMIUM", "off");
  expect(printingBrowser()).toBeNull();
});

test("a server without one says so", async () => {
  vi.stubEnv("REBOUND_CHROMIUM", "off");
  await expect(printPage(page)).rejects.toMatchObject({ code: "not_offered" });
});

test("a browser that hangs is ended at the limit, and the next job gets its turn", async () => {
  vi.stubEnv("REBOUND_CHROMIUM", aBrowserThatHangs());
  for (const _ of ["first", "second"]) {
    await expect(printPage(page, 500)).rejects.toMatchObject({ code: "unavailable" });
    const pid = Number(fs.readFileSync(pidFile, "utf8"));
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false));
  }
});

test("a few jobs wait in line, and no more", async () => {
  vi.stubEnv("REBOUND_CHROMIUM", aBrowserThatHangs());
  const jobs = Array.from({ length: 6 }, () => printPage(page, 200).catch((error) => error));
  await expect(Promise.race(jobs)).resolves.toMatchObject({ code: "unavailable", retryAfterS: 10 });
  const answers = await Promise.all(jobs);
  expect(answers.filter((error) => error.retryAfterS === 10).length).toBeGreaterThan(0);
});
