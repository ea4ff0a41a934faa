import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { replayOutputFields } from "@/lib/contracts/replay";

const root = fileURLToPath(new URL("..", import.meta.url));
const founding = join(root, "lib/engine/golden/founding.case.json");
const dir = mkdtempSync(join(tmpdir(), "replay-"));

type Case = Record<string, unknown> & { checkIns: object[]; activities: object[] };
const foundingCase = () => JSON.parse(readFileSync(founding, "utf8")) as Case;

function run(args: readonly string[], input?: string) {
  const found = spawnSync(process.execPath, ["--import", "tsx", "scripts/replay.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    input: input ?? "",
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = found.stdout.split("\n").filter((line) => line !== "");
  return { ...found, lines: lines.map((line) => JSON.parse(line)) };
}

function write(name: string, content: string): string {
  const file = join(dir, name);
  writeFileSync(file, content);
  return file;
}

describe("replay on the command line", { timeout: 60_000 }, () => {
  it("prints one line in the printed shape, weeks as sums of their sessions", () => {
    const { status, lines, stderr } = run([founding]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const out = replayOutputFields.parse(lines[0]);
    expect(out.days).toHaveLength(1);
    expect(out.forecast.map((f) => f.race)).toEqual(["london", "barcelona"]);
    for (const week of out.plan.weeks) {
      const sum = week.sessions.reduce((total, s) => total + s.tissueLoad, 0);
      expect(week.tissueLoad).toBeCloseTo(sum, 1);
    }
  });

  it("reads standard input and answers the same, twice", () => {
    const input = readFileSync(founding, "utf8");
    const first = run([], input).stdout;
    expect(run([], input).stdout).toBe(first);
    expect(run([founding]).stdout).toBe(first);
  });

  it("one entry for every day from start to today, also without a check-in", () => {
    const file = write("days.json", JSON.stringify({ ...foundingCase(), today: "2019-01-09" }));
    const out = replayOutputFields.parse(run([file]).lines[0]);
    expect(out.days.map((d) => d.date)).toEqual(
      Array.from({ length: 10 }, (_, i) =>
        new Date(Date.UTC(2018, 11, 31 + i)).toISOString().slice(0, 10),
      ),
    );
  });

  it("a bad case among good ones is told and the exit status is 2 at the end", () => {
    const bad = { ...foundingCase(), start: "2019-02-30", surprise: 1 };
    const badFile = write("bad.json", JSON.stringify(bad));
    const { status, lines } = run([founding, badFile, founding]);
    expect(status).toBe(2);
    expect(lines).toHaveLength(3);
    expect(lines[0].format).toBe("rebound-replay/1");
    expect(lines[1]).toEqual({
      file: badFile,
      error: expect.arrayContaining([
        { path: "start", message: expect.any(String) },
        { path: "surprise", message: "is not a known field" },
      ]),
    });
    expect(lines[2]).toEqual(lines[0]);
  });

  it.each([
    ["text that is no JSON", () => write("no.json", "{ nope"), /not valid JSON/],
    ["an empty file", () => write("empty.json", " \n"), /is empty/],
    ["a file that is not there", () => join(dir, "missing.json"), /cannot be read/],
    ["a folder", () => dir, /cannot be read/],
  ])("%s is an answer, not a crash", (_, make, message) => {
    const file = make();
    const { status, lines } = run([file]);
    expect(status).toBe(2);
    expect(lines).toEqual([
      { file, error: [{ path: "$", message: expect.stringMatching(message) }] },
    ]);
  });

  it("empty standard input is told", () => {
    const { status, lines } = run([]);
    expect(status).toBe(2);
    expect(lines).toEqual([{ file: "-", error: [{ path: "$", message: "is empty" }] }]);
  });
});
