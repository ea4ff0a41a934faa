import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { wordsIn } from "@/lib/words/catalogue";
import { ReportWeeks } from "./report-weeks";

vi.mock("@/lib/words/request", () => ({
  words: async () => wordsIn("en", "report"),
  requestLanguage: async () => "en",
}));

const units = { distanceUnit: "km", swimUnit: "m", language: "en" } as const;
const drawn = async (sitting: { days: number; hours: number; load: number } | null) =>
  renderToStaticMarkup(
    await ReportWeeks({ report: { weeks: [], sitting, logFrom: null, remembered: null }, units }),
  );

test("sitting is told where nothing was trained", async () => {
  const t = wordsIn("en", "report");
  const none = await drawn(null);
  expect(none).toContain(t("weeks.none"));
  expect(none).not.toContain("sitting");
  expect(await drawn({ days: 3, hours: 6.5, load: 0 })).toContain(
    t("weeks.sat", { days: 3, hours: "6.5" }),
  );
});
