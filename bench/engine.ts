import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import type { AthleteRecord } from "@/lib/engine/model";
import { addDays } from "@/lib/engine/plain-date";
import { replay } from "@/lib/engine/replay/replay";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { foundingCase } from "./founding";
import { heading, measure, row, yardstick } from "./measure";

/** The founding athlete through the engine: a season built, one morning decided, a month replayed. */
export function engineBench(): void {
  const { record, start } = foundingCase();
  const assessment = assessDays(record, start, start)[0];
  if (!assessment) throw new Error("no assessment");
  const season = buildSeason({ record, from: start, assessment });
  const morning = addDays(start, 1);
  const flare: AthleteRecord = {
    ...record,
    checkIns: [...record.checkIns, { date: morning, morningPain: 5, loadTest: 4 }],
  };
  const decide = () => {
    const today = assessDays(flare, morning, morning)[0];
    if (!today) throw new Error("no assessment");
    return adaptPlan({ record: flare, today: morning, assessment: today, season });
  };
  const yard = measure(yardstick, 40);
  const rows = [
    row("yardstick (bare loop)", yard, yard.wallMs, ""),
    row(
      "season build, 20 weeks",
      measure(() => buildSeason({ record, from: start, assessment }), 200),
      yard.wallMs,
      "< 20 ms, aim 5",
    ),
    row("one decision (assess + adapt)", measure(decide, 400), yard.wallMs, "< 5 ms cpu, aim 0.5"),
    row(
      "replay of 28 days",
      measure(() => replay({ start, today: addDays(start, 28), record }), 20),
      yard.wallMs,
      "",
    ),
  ];
  process.stdout.write(`engine\n${heading}\n${rows.join("\n")}\n`);
}
