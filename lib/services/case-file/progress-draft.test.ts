import { expect, test } from "vitest";
import type { ReportDto } from "@/lib/contracts/report";
import { metric } from "@/lib/format/units";
import { progressDraft } from "./progress-draft";

test("within a sentence a treatment is written small, and MRI is not", () => {
  const treatments = [
    { kind: "shockwave", status: "done", date: "2026-11-20" },
    { kind: "imaging", status: "done", date: "2026-09-22" },
  ];
  const report = { treatments, to: "2026-11-27", days: [], weeks: [], findings: { types: null } };
  expect(progressDraft(report as unknown as ReportDto, metric)).toContain(
    "I had shockwave once and MRI or other imaging once.",
  );
});
