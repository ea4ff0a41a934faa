import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import type { AthleteRecord, Season } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { replay } from "@/lib/engine/replay/replay";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { lived, racingLater } from "./athletes";
import { foundingCase } from "./founding";
import {
  heading,
  inRounds,
  objectYardstick,
  type Rounds,
  row,
  type Timed,
  yardstick,
} from "./measure";

const ROUNDS = 15;

/**
 * The founding athlete through the engine: a season built, a check-in decided, a month replayed.
 * Every call sees a record of its own, as a request does, so nothing is remembered between them.
 * Figures are of a process that has decided some thousand mornings, as a server has; `first` are its
 * first hundred calls.
 */
export function engineBench(): void {
  const { record, start } = foundingCase();
  const later = racingLater(record, 20);
  const short = built(record, start);
  const long = built(later, start);
  const morning = addDays(start, 1);
  const decided = (name: string, known: AthleteRecord, on: PlainDate, plan: Season, pain = 5) => ({
    ...{ name, runs: 300, warmUps: 3_000, target: "<= 0.5 ms" },
    work: () => decide(answered(known, on, pain), on, plan),
  });
  const season = (known: AthleteRecord, plan: Season, target: string) => ({
    ...{ name: `season build, ${plan.weeks.length} weeks`, runs: 60, warmUps: 200, target },
    work: () => built({ ...known }, start),
  });
  const timed: Timed[] = [
    { name: "yardstick (bare loop)", work: yardstick, runs: 5, warmUps: 10, target: "" },
    { name: "yardstick (objects)", work: objectYardstick, runs: 100, warmUps: 1_000, target: "" },
    season(record, short, ""),
    season(later, long, "<= 5 ms for 40 weeks"),
    decided(`check-in decided, ${short.weeks.length} weeks`, record, morning, short),
    decided(`check-in decided, ${long.weeks.length} weeks`, later, morning, long),
    decided("  a settled morning", later, morning, long, 1),
    ...[50, 100, 200].map((days) =>
      decided(`  after ${days} mornings`, lived(later, long, days), addDays(start, days), long),
    ),
    {
      ...{ name: "replay of 28 days", runs: 10, warmUps: 20, target: "" },
      work: () => replay({ start, today: addDays(start, 28), record: { ...record } }),
    },
  ];
  const figures = inRounds(timed, ROUNDS);
  const rows = timed.map((one, i) => row(one, figures[i] as Rounds));
  process.stdout.write(`engine\n${heading}\n${rows.join("\n")}\n`);
}

function built(record: AthleteRecord, from: PlainDate): Season {
  const assessment = assessDays(record, from, from)[0];
  if (!assessment) throw new Error("no assessment");
  return buildSeason({ record, from, assessment });
}

/** Pain of 5 is a flare, which changes most of the plan; of 1 a settled morning. */
function answered(record: AthleteRecord, date: PlainDate, pain: number): AthleteRecord {
  const others = record.checkIns.filter((c) => c.date !== date);
  const loadTest = Math.max(pain - 1, 1);
  return { ...record, checkIns: [...others, { date, morningPain: pain, loadTest }] };
}

function decide(record: AthleteRecord, today: PlainDate, season: Season) {
  const assessment = assessDays(record, today, today)[0];
  if (!assessment) throw new Error("no assessment");
  return adaptPlan({ record, today, assessment, season });
}
