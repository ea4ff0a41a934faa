import { expect, test } from "vitest";
import { laidOut, type ReportSheet, takeSheet } from "./sheets";

const sheet = { units: { distanceUnit: "km", swimUnit: "m" } } as unknown as ReportSheet;

test("a sheet is fetched once, with its own code, while it is being printed", async () => {
  const kept = await laidOut(sheet, async (code) => {
    expect(takeSheet("")).toBeUndefined();
    expect(takeSheet(`${code}x`)).toBeUndefined();
    expect(takeSheet(code)).toBe(sheet);
    expect(takeSheet(code)).toBeUndefined();
    return code;
  });
  expect(takeSheet(kept)).toBeUndefined();
});

test("one that was not fetched is gone when the job is over, also when it failed", async () => {
  let used = "";
  const job = laidOut(sheet, async (code) => {
    used = code;
    throw new Error("no browser");
  });
  await expect(job).rejects.toThrow("no browser");
  expect(takeSheet(used)).toBeUndefined();
});
