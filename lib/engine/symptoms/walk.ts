import type {
  AthleteRecord,
  CheckIn,
  Fact,
  Ramp,
  RehabStage,
  RunLevel,
  State,
  Timers,
  Trigger,
} from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import { LADDER_ENTRY } from "../rules/ladder";
import { entryLevel, type LadderRun } from "./ladder";
import { type Answered, classOf, responseBook } from "./responses";
import { noTimers } from "./timers";
import type { KeptMorning } from "./usual";
import { type WeekSeen, weeksBefore } from "./way-back";

/** Days of earlier check-ins walked through before the first day asked for. Our choice. */
const WARM_UP_DAYS = 60;
const WEEKS_SEEN = 8;
/** A usual morning where none is known yet: only for the runs before the first answer. */
const FIRST_BASELINE = 1;

/** What is carried from one morning to the next. */
export type Carried = {
  state: State;
  greenMornings: number;
  greenSince: PlainDate | null;
  redEntries: PlainDate[];
  referSince: PlainDate | null;
  timers: Timers;
  ramp: Ramp | null;
  level: RunLevel;
  levelSince: PlainDate;
  stage: RehabStage;
  trigger: Trigger | null;
  keepsEasyVolume: boolean;
  facts: readonly Fact[];
  rules: readonly string[];
  clamp: string | null;
  holds: { date: PlainDate; trigger: Trigger }[];
};

/** One forward walk over a record: what has been read so far, and what is carried. */
export type Walk = {
  readonly record: AthleteRecord;
  readonly first: PlainDate;
  readonly book: ReturnType<typeof responseBook>;
  readonly checkInOn: ReadonlyMap<PlainDate, CheckIn>;
  /** Check-ins read so far, oldest first. */
  readonly read: CheckIn[];
  readonly kept: KeptMorning[];
  readonly states: Map<PlainDate, State>;
  /** Days with a run, oldest first. */
  readonly runDays: readonly PlainDate[];
  readonly me: Carried;
};

/** Stands ready on the morning of `first`: `from`, or the first answer of the weeks before it. */
export function startWalk(record: AthleteRecord, from: PlainDate): Walk {
  const checkIns = [...record.checkIns].sort((a, b) => (a.date < b.date ? -1 : 1));
  const usual = addDays(from, -WARM_UP_DAYS);
  const stopped = checkIns.find((c) => c.date < usual && stillStops(c, record, from));
  const earliest = stopped?.date ?? usual;
  const firstAnswer = checkIns.find((c) => c.date >= earliest)?.date ?? from;
  const first = firstAnswer < from ? firstAnswer : from;
  const book = responseBook(record);
  const read = checkIns.filter((c) => c.date < first);
  for (const c of read) book.read(c);
  const runDays = record.activities
    .filter((a) => a.sport === "run")
    .map((a) => a.date)
    .sort();
  return {
    record,
    first,
    book,
    checkInOn: new Map(checkIns.map((c) => [c.date, c])),
    read,
    kept: read.map((checkIn) => ({ checkIn, leftOut: false })),
    states: new Map(),
    runDays,
    me: carriedAt(record, first, book, runDays),
  };
}

/** A red flag of long ago that nobody has lifted: time alone does not (law 15). */
function stillStops(c: CheckIn, { clearances }: AthleteRecord, from: PlainDate): boolean {
  if ((c.redFlags ?? []).length === 0) return false;
  return !clearances.some((k) => k.date >= c.date && k.date <= from);
}

/** The calendar weeks before `date`, as far as they were told. */
export function weeksSeen(walk: Walk, date: PlainDate, baseline: number): WeekSeen[] {
  return weeksBefore(
    date,
    WEEKS_SEEN,
    walk.book.on,
    (day) => walk.states.get(day) ?? null,
    (entry) => classOf(entry, baseline) === "rejected",
  );
}

export function keptRunning({ runDays }: Walk, date: PlainDate): boolean {
  const last = runDays.findLast((day) => day < date);
  return last !== undefined && daysBetween(last, date) < LADDER_ENTRY.numbers.pausedDays.value;
}

/** A run as the ladder sees it; races are neither rungs nor a reference. */
export function asLadderRun(entry: Answered, baseline: number): LadderRun[] {
  const { sport, role, date } = entry.activity;
  if (sport !== "run" || role === "race") return [];
  const response = classOf(entry, baseline);
  const accepted = response === "accepted" || response === "unanswered";
  return [{ date, role: role ?? "easy", accepted }];
}

function carriedAt(
  record: AthleteRecord,
  first: PlainDate,
  book: Walk["book"],
  runDays: readonly PlainDate[],
): Carried {
  const runs = [...new Set(runDays.filter((d) => d < first))].flatMap((d) =>
    book.on(d).flatMap((e) => asLadderRun(e, FIRST_BASELINE)),
  );
  const lunges = record.checkIns
    .filter((c) => c.date <= first && c.dropLunge !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    state: "green",
    greenMornings: 0,
    greenSince: null,
    redEntries: [],
    referSince: null,
    timers: noTimers,
    ramp: null,
    level: entryLevel(runs, first, lunges.at(-1)?.dropLunge ?? null, record.injury !== null),
    levelSince: first,
    stage: record.injury?.rehabStage ?? 4,
    trigger: null,
    keepsEasyVolume: false,
    facts: [],
    rules: [],
    clamp: null,
    holds: [],
  };
}
