import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import type { AthleteRecord, Season } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { replay } from "@/lib/engine/replay/replay";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { lived, racingLater } from "./athletes";
import { foundingCase } from "./founding";
import { heading, measure, row, yardstick } from "./measure";

/**
 * The founding athlete through the engine: a season built, a check-in decided, a month replayed.
 * Every call sees a record of its own, as a request does, so nothing is remembered between them.
 */
export function engineBench(): void {
  const { record, start } = foundingCase();
  const later = racingLater(record, 20);
  const season = built(record, start);
  const long = built(later, start);
  const morning = addDays(start, 1);
  const yard = measure(yardstick, 40);
  const line = (name: string, work: () => unknown, runs: number, target = "") =>
    row(name, measure(work, runs), yard.wallMs, target);
  const decided = (name: string, known: AthleteRecord, on: PlainDate, plan: Season) =>
    line(name, () => decide(withFlare(known, on), on, plan), 600, "<= 0.5 ms");
  const rows = [
    row("yardstick (bare loop)", yard, yard.wallMs, ""),
    line(`season build, ${season.weeks.length} weeks`, () => built({ ...record }, start), 200),
    line(
      `season build, ${long.weeks.length} weeks`,
      () => built({ ...later }, start),
      200,
      "<= 5 ms for 40 weeks",
    ),
    decided(`check-in decided, ${season.weeks.length} weeks`, record, morning, season),
    decided(`check-in decided, ${long.weeks.length} weeks`, later, morning, long),
    ...[50, 100, 200].map((days) =>
      decided(`  after ${days} mornings`, lived(later, long, days), addDays(start, days), long),
    ),
    line(
      "replay of 28 days",
      () => replay({ start, today: addDays(start, 28), record: { ...record } }),
      20,
    ),
  ];
  process.stdout.write(`engine\n${heading}\n${rows.join("\n")}\n`);
}

function built(record: AthleteRecord, from: PlainDate): Season {
  const assessment = assessDays(record, from, from)[0];
  if (!assessment) throw new Error("no assessment");
  return buildSeason({ record, from, assessment });
}

function withFlare(record: AthleteRecord, date: PlainDate): AthleteRecord {
  const others = record.checkIns.filter((c) => c.date !== date);
  return { ...record, checkIns: [...others, { date, morningPain: 5, loadTest: 4 }] };
}

function decide(record: AthleteRecord, today: PlainDate, season: Season) {
  const assessment = assessDays(record, today, today)[0];
  if (!assessment) throw new Error("no assessment");
  return adaptPlan({ record, today, assessment, season });
}
