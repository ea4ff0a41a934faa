import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "@/lib/engine/plain-date";
import { toIcs } from "./to-ics";

const day = {
  id: "0199a0f0-0000-7000-8000-000000000001",
  date: plainDate("2026-12-02"),
  title: "Easy run",
  sequence: 2,
  changedAt: new Date("2026-12-01T06:07:08Z"),
};

/** Lines as a reader of RFC 5545 sees them: folds undone. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, "").split("\r\n");

describe("a calendar", () => {
  test("says the day, the title and how often it changed, and nothing else", () => {
    expect(unfolded(toIcs([day], "en"))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rebound//Training//EN",
      "METHOD:PUBLISH",
      "NAME:Rebound",
      "X-WR-CALNAME:Rebound",
      "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
      "X-PUBLISHED-TTL:PT4H",
      "BEGIN:VEVENT",
      "UID:0199a0f0-0000-7000-8000-000000000001@rebound",
      "SEQUENCE:2",
      "DTSTAMP:20261201T060708Z",
      "DTSTART;VALUE=DATE:20261202",
      "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
      "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
      "SUMMARY:Easy run",
      "TRANSP:TRANSPARENT",
      "LAST-MODIFIED:20261201T060708Z",
      "CLASS:PRIVATE",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("is the same text for the same plan", () => {
    expect(toIcs([day], "en")).toBe(toIcs([day], "en"));
  });

  test("without a session is still a calendar", () => {
    expect(unfolded(toIcs([], "en")).at(-2)).toBe("END:VCALENDAR");
  });

  test("escapes every title and folds at 75 octets, whatever the title", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", ",", ";", "\\", "\n", ":", "é", "李", "🏃", " "),
          maxLength: 300,
          size: "max",
        }),
        (title) => {
          const text = toIcs([{ ...day, title }], "en");
          for (const line of text.split("\r\n"))
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          const lines = unfolded(text);
          expect(lines.filter((line) => line.startsWith("BEGIN:VEVENT"))).toHaveLength(1);
          const summary = lines.find((line) => line.startsWith("SUMMARY:"))?.slice(8) ?? "";
          expect(summary.replace(/\\([\\,;])|\\n/g, (_, c?: string) => c ?? "\n")).toBe(title);
        },
      ),
    );
  });
});
