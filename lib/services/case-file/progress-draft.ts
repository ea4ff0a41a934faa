import type { ReportDto } from "@/lib/contracts/report";
import { formatFar } from "@/lib/format/distance";
import { treatmentNames } from "@/lib/format/treatment";
import type { Units } from "@/lib/format/units";
import { capital, counted, listed } from "../symptoms/symptom-findings";

/**
 * "Progress so far" from the numbers of the report: a draft in the athlete's voice, without a
 * verdict, to be changed freely before it is kept.
 */
export function progressDraft(report: ReportDto, units: Units): string {
  const { findings, days, weeks } = report;
  const answered = days.filter((day) => day.answered).length;
  return [
    `In the last ${weeks.length} weeks I answered ${answered} of ${days.length} mornings. ${findings.trend}`,
    findings.types,
    runningSentence(weeks, units),
    treatmentSentence(report),
    "What I notice myself: ",
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

function runningSentence(weeks: ReportDto["weeks"], units: Units): string | null {
  const first = weeks.find((week) => week.runM > 0);
  const full = weeks.at(-2);
  if (!first || !full || first === full) return null;
  const longest = Math.max(...weeks.map((week) => week.longestRunM));
  const far = (distanceM: number) => formatFar(distanceM, units);
  return `I ran ${far(first.runM)} in the first of these weeks and ${far(full.runM)} last week. My longest run was ${far(longest)}.`;
}

function treatmentSentence({ treatments, to }: ReportDto): string | null {
  const count = (status: "done" | "planned") => {
    const kinds = new Map<string, number>();
    for (const t of treatments) {
      if (t.status !== status || (status === "planned" && t.date < to)) continue;
      // Within a sentence: "shockwave", but "MRI".
      const name = treatmentNames[t.kind].replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
      kinds.set(name, (kinds.get(name) ?? 0) + 1);
    }
    return [...kinds].map(
      ([name, times]) => `${name} ${times === 1 ? "once" : `${counted(times)} times`}`,
    );
  };
  const [done, ahead] = [count("done"), count("planned")];
  if (done.length + ahead.length === 0) return null;
  const had = done.length > 0 ? `I had ${listed(done)}.` : "";
  const booked = ahead.length > 0 ? `Booked ahead: ${listed(ahead)}.` : "";
  return capital([had, booked].filter((part) => part !== "").join(" "));
}
