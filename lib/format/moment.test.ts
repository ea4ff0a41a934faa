import { expect, test } from "vitest";
import { formatMoment } from "./moment";

test("an instant is told on the clock of the zone, midnight as 00", () => {
  expect(formatMoment("2026-11-27T08:15:00Z", "Europe/London")).toBe("Fri 27\u00a0Nov 2026, 08:15");
  expect(formatMoment("2026-09-26T23:05:00Z", "Europe/London")).toBe("Sun 27\u00a0Sep 2026, 00:05");
  expect(formatMoment("2026-11-27T08:15:00Z", "America/New_York")).toBe(
    "Fri 27\u00a0Nov 2026, 03:15",
  );
});
