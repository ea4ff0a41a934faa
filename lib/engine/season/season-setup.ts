import { analyseHistory } from "../history";
import { easyPaceSPerKm } from "../load/work";
import type { Activity, Assessment, AthleteRecord, RehabStage, RunLevel } from "../model";
import { addDays, daysBetween, mondayOf, type PlainDate } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import { AGE_1 } from "../rules/guards";
import { RECOVERY_1, SPACE_1 } from "../rules/season";
import { STRENGTH_1 } from "../rules/season-shape";
import { acceptedRuns } from "../symptoms/accepted-runs";
import { blockOfWeek, coachBlocks } from "./blocks";
import { calendarOf, type Day } from "./calendar";
import { crossPlan } from "./cross-week";
import { DayRoom } from "./day-room";
import { levelAhead, nothingFast } from "./levels";
import { SessionPicker } from "./library/picker";
import { pacesOf } from "./library/targets";
import { isTriathlon, outlineOf } from "./outline";
import { isHeavy } from "./place-week";
import { Progress } from "./progress";
import { floorTo } from "./rounding";
import { RunPlanner } from "./run-week";
import {
  aeroDone,
  crossCounts,
  growthOf,
  isFrom,
  racesOf,
  restrictedToday,
  weekdayS,
  weeksOf,
} from "./season-frame";
import { loadedWeeksBefore, runStart } from "./start";
import { templateOf } from "./template";

/** Everything the weeks are built from: what is known on the morning of `from`. */
export function setUp(record: AthleteRecord, from: PlainDate, assessment: Assessment) {
  const { athlete } = record;
  const start = mondayOf(from);
  const races = racesOf(record, from);
  const dated = races.map((race) => ({ race, day: daysBetween(start, race.date) }));
  const weeks = weeksOf(races, start, from);
  const calendar = calendarOf(record, start, from, weeks);
  const openDays = restrictedToday(calendar.days, record, from);
  const history = analyseHistory(record, from);
  const accepted = acceptedRuns(record, from);
  const injured = record.injury !== null;
  // Whoever turns fifty on the way has the spacing of fifty from the start (law 3).
  const lastDay = addDays(start, 7 * weeks - 1);
  const aged = isFrom(athlete.birthYear, lastDay, AGE_1.numbers.fromAge.value);
  const careful = assessment.irritability !== "low" || aged;
  const apart = (careful ? SPACE_1.numbers.irritableDays : SPACE_1.numbers.days).value;
  const openS = [0, 1, 2, 3, 4, 5, 6].map((d) => weekdayS(calendar.days, d));
  const run = runStart(
    history,
    record,
    openS.filter((s) => s >= USEFUL_DAY_S).length,
    assessment.level,
  );
  const stage = assessment.rehabStage;
  const slowWeeks = injured ? 0 : slowStrengthWeeks(record, from, run.fromZero);
  const outline = outlineOf({
    races,
    start,
    from,
    weeks,
    firstRun: RECOVERY_1.numbers.loadedMax.value - loadedWeeksBefore(history),
    rehab: injured && nothingFast(accepted, from),
  });
  const triathlete = races.some((r) => r.date >= from && isTriathlon(r.kind));
  const counts = crossCounts(record, history, triathlete, openS);
  const paces = pacesOf(athlete);
  const template = templateOf({
    openS,
    runs: run.runs,
    runS: Math.ceil(run.midweekM / paces.easyMps / 60) * 60,
    longS: Math.max(...openS),
    apart,
    ...counts,
    strength: stage >= 2 ? STRENGTH_1.numbers.sessions.value : 0,
    heavy: isHeavy(stage),
  });
  const progress = new Progress(accepted, start, growthOf(record, aged));
  const blockByDay = coachBlocks(record.blocks, calendar.days);
  const pick = new SessionPicker({
    start,
    paces,
    days: calendar.days,
    phaseOf: (offset) => {
      const week = Math.floor(offset / 7);
      return blockOfWeek(blockByDay, week)?.phase ?? outline.weeks[week]?.phase ?? "base";
    },
    // Without a bike no ride is asked for at all.
    without: ["test", ...(athlete.lacks ?? []).filter((one) => one !== "bike")],
    protocol: protocolOf(record),
  });
  const longRideOpenS =
    template.longRideDay === null ? 0 : floorTo(openS[template.longRideDay] ?? 0, 300);
  return {
    record,
    from,
    start,
    races: dated,
    calendar,
    history,
    apart,
    stage,
    /** What strength is made of; without an injury it is slow and small in range at first. */
    strengthStage: (week: number): RehabStage => (week < slowWeeks ? SLOW_STAGE : stage),
    outline,
    triathlete,
    counts,
    paces,
    pick,
    template,
    progress,
    ladder: ladderOf(record, from, assessment, history.longestRunM === 0, accepted),
    frozenUntil: assessment.timers.speedFreezeUntil,
    planner: new RunPlanner(
      run,
      progress,
      1000 / easyPaceSPerKm(athlete),
      injured,
      history.longestRunM,
      athlete.level === "advanced",
    ),
    cross: crossPlan(outline.weeks, history, aeroDone(record, from), longRideOpenS),
    blockByDay,
    room: new DayRoom(calendar.days),
    raceOffsets: new Set(dated.map(({ day }) => day)),
    daysOf: (week: number): readonly Day[] => openDays.slice(week * 7, week * 7 + 7),
    mondayOf: (week: number): PlainDate => addDays(start, week * 7),
  };
}

export type Setup = ReturnType<typeof setUp>;

const USEFUL_DAY_S = 1200;

/** Where the run ladder stands and how it goes on, if every step from now on settles. */
function ladderOf(
  { injury }: AthleteRecord,
  from: PlainDate,
  assessment: Assessment,
  fromZero: boolean,
  accepted: readonly Activity[],
) {
  const level = (fromZero ? Math.min(assessment.level, 1) : assessment.level) as RunLevel;
  const levelOn = levelAhead({ ...assessment, level }, from);
  return { level, levelOn, injured: injury !== null, accepted, from };
}

const SLOW_STAGE: RehabStage = 2;

/** For how many weeks: all of them from zero and for first-timers, some where none was done of late. */
function slowStrengthWeeks(
  { athlete, activities }: AthleteRecord,
  from: PlainDate,
  fromZero: boolean,
): number {
  if (fromZero || athlete.level === "first-timer") return Number.POSITIVE_INFINITY;
  const { recentDays, recentSessions, newWeeks } = STRENGTH_1.numbers;
  const since = addDays(from, -recentDays.value);
  const done = activities.filter((a) => a.sport === "strength" && a.date >= since && a.date < from);
  return done.length >= recentSessions.value ? 0 : newWeeks.value;
}
