import { analyseHistory, type History } from "../history";
import { easyPaceSPerKm } from "../load/work";
import type {
  Assessment,
  AthleteRecord,
  Infeasible,
  Race,
  RunLevel,
  Season,
  Session,
  Week,
} from "../model";
import { addDays, daysBetween, maxDate, mondayOf, type PlainDate } from "../plain-date";
import { AGE_1 } from "../rules/guards";
import {
  BRICK_1,
  LOAD_3,
  LOAD_5,
  RECOVERY_1,
  RECOVERY_2,
  SEASON_1,
  SPACE_1,
  STRENGTH_1,
  TRI_1,
} from "../rules/season";
import { acceptedRuns } from "../symptoms/accepted-runs";
import { aftermathDrafts, type PeakMean } from "./aftermath";
import { blockOfWeek, coachBlocks, seasonBlocks, targetsOf } from "./blocks";
import { calendarOf, type Day } from "./calendar";
import { aeroAllowed, crossPlan } from "./cross-week";
import { DayRoom } from "./day-room";
import { type Draft, sessionsOf } from "./draft";
import { levelAhead, nothingFast, QualityPlanner } from "./levels";
import { pacesOf } from "./library/paces";
import { isTriathlon, outlineOf, type WeekOutline } from "./outline";
import { isHeavy, placeWeek } from "./place-week";
import { Progress } from "./progress";
import { raceDrafts } from "./races";
import { floorTo } from "./rounding";
import { RunPlanner } from "./run-week";
import { shortfalls } from "./shortfalls";
import { loadedWeeksBefore, runStart } from "./start";
import { templateOf } from "./template";
import { walk } from "./walks";
import { targetsOfWeek } from "./week-sums";

export type BuildInput = {
  readonly record: AthleteRecord;
  /** First day that is planned. */
  readonly from: PlainDate;
  readonly assessment: Assessment;
};

/**
 * The whole season as intended: backwards from every main race, forwards from what was accepted.
 * Pure and deterministic; what cannot be kept is said in `infeasible`, never silently broken.
 */
export function buildSeason({ record, from, assessment }: BuildInput): Season {
  const { athlete } = record;
  const start = mondayOf(from);
  const races = racesOf(record, from);
  const weeks = weeksOf(races, start, from);
  const calendar = calendarOf(record, start, from, weeks);
  const history = analyseHistory(record, from);
  const accepted = acceptedRuns(record, from);
  const injured = record.injury !== null;
  const aged = isFrom(athlete.birthYear, from, AGE_1.numbers.fromAge.value);
  const careful = assessment.irritability !== "low" || aged;
  const apart = (careful ? SPACE_1.numbers.irritableDays : SPACE_1.numbers.days).value;
  const openS = [0, 1, 2, 3, 4, 5, 6].map((d) => weekdayS(calendar.days, d));
  const stage = assessment.rehabStage;
  const run = runStart(history, record, openS.filter((s) => s >= 1200).length);
  const outline = outlineOf({
    races,
    start,
    from,
    weeks,
    firstRun: RECOVERY_1.numbers.loadedMax.value - loadedWeeksBefore(history),
    rehab: injured && nothingFast(accepted, from),
  });
  const triathlete = races.some((r) => r.date >= from && isTriathlon(r.kind));
  const wants = crossCounts(record, history, triathlete, openS);
  const paces = pacesOf(athlete);
  const template = templateOf({
    openS,
    runs: run.runs,
    runS: Math.ceil(run.midweekM / paces.easyMps / 60) * 60,
    longS: openS.reduce((a, b) => Math.max(a, b), 0),
    apart,
    ...wants,
    strength: stage >= 2 ? STRENGTH_1.numbers.sessions.value : 0,
    heavy: isHeavy(stage),
  });

  const level = (run.fromZero ? Math.min(assessment.level, 1) : assessment.level) as RunLevel;
  const levelOn = levelAhead({ ...assessment, level }, from);
  const dayOf = (week: number, weekday: number) => calendar.days[week * 7 + weekday];
  const frozen = assessment.timers.speedFreezeUntil;
  const qualityDate = (week: number): PlainDate | null => {
    const day = template.qualityDay === null ? undefined : dayOf(week, template.qualityDay);
    if (!day || day.past || day.limits.noSpeed || day.limits.noRun) return null;
    return frozen !== null && day.date <= frozen ? null : day.date;
  };
  const ladder = { level, levelOn, injured, accepted, from };
  const ahead = new QualityPlanner(ladder);
  const bricks = brickWeeks(
    outline.weeks,
    outline.weeks.map((w) => ahead.next(w, qualityDate(w.index), true).begins),
    (w) => levelOn(addDays(start, w * 7)),
  );
  const qualities = new QualityPlanner(ladder);

  const done = accepted.filter((a) => a.date <= from);
  const progress = new Progress(done, start, growthOf(record, aged));
  const planner = new RunPlanner(
    run,
    progress,
    1000 / easyPaceSPerKm(athlete),
    injured,
    history.longestRunM,
    athlete.level === "advanced",
  );
  const longRideOpenS =
    template.longRideDay === null ? 0 : floorTo(openS[template.longRideDay] ?? 0, 300);
  const cross = crossPlan(outline.weeks, history, aeroDone(record, from), longRideOpenS);
  const blockByDay = coachBlocks(record.blocks, calendar.days);
  const room = new DayRoom(calendar.days);
  const raceOffsets = new Map(races.map((r) => [daysBetween(start, r.date), r] as const));
  const drafts: Draft[] = [];
  const infeasible: Infeasible[] = [];
  const peaks: (PeakMean & { readonly index: number })[] = [];
  const ranToday = record.activities.some((a) => a.sport === "run" && a.date === from);

  for (const week of outline.weeks) {
    const days = calendar.days.slice(week.index * 7, week.index * 7 + 7);
    const block = blockOfWeek(blockByDay, week.index);
    const coach = block ? targetsOf(block.targets) : null;
    const inWeek = races.filter((r) => Math.floor(daysBetween(start, r.date) / 7) === week.index);
    const mainRace = inWeek.find((r) => r.priority === "A");
    const mainRaceDay = mainRace ? daysBetween(start, mainRace.date) % 7 : null;
    const weekLevel = Math.floor(levelOn(maxDate(addDays(start, week.index * 7), from)));
    const covering = outline.aftermaths.find(
      (a) => a.raceDay < week.index * 7 && a.lastDay >= week.index * 7,
    );
    const before = drafts.length;
    if (!covering) {
      const mayBegin = !planner.needsDistance(week, template, days);
      const quality = qualities.next(week, qualityDate(week.index), mayBegin);
      const coachRunM = coach?.runM ?? (coach?.runS != null ? coach.runS * paces.easyMps : null);
      const planned = planner.plan({
        week,
        quality,
        template,
        days: ranToday
          ? days.map((d) => (d.date === from ? { ...d, limits: { ...d.limits, noRun: true } } : d))
          : days,
        level: weekLevel,
        coachM: coachRunM,
        raceDay: mainRaceDay,
        sideRaces: inWeek.flatMap((r) =>
          r.priority === "A"
            ? []
            : [{ weekday: daysBetween(start, r.date) % 7, priority: r.priority }],
        ),
        brickM: bricks.has(week.index)
          ? floorTo(BRICK_1.numbers.runS.value * paces.easyMps, 100)
          : 0,
        apart,
      });
      const crossWeek = cross[week.index];
      if (crossWeek)
        drafts.push(
          ...placeWeek({
            week,
            days,
            template,
            pieces: planned.pieces,
            quality,
            cross: crossWeek,
            coach,
            paces,
            stage,
            level: weekLevel,
            room,
            raceDays: inWeek.map((r) => daysBetween(start, r.date) % 7),
            mainRaceDay,
            toMain: [0, 1, 2, 3, 4, 5, 6].map((d) =>
              toNextMain(races, addDays(start, week.index * 7 + d)),
            ),
          }),
        );
      if (weekLevel < 1) drafts.push(...walksIn(days, template.runDays, template.longDay, room));
      infeasible.push(...shortfalls({ week, block, planned, coach: coachRunM, days }));
    }
    for (const [offset, race] of raceOffsets)
      if (Math.floor(offset / 7) === week.index && race.date >= from)
        drafts.push(...raceDrafts(race, offset, athlete));
    if (week.kind === "load" && !week.peakOut)
      peaks.push({
        index: week.index,
        ...sumsOf(drafts.slice(before)),
        runM: progress.weekM(week.index),
      });
    for (const after of outline.aftermaths) {
      const first = Math.max(0, Math.floor(after.raceDay / 7));
      if (first !== week.index && !(after.raceDay < 0 && week.index === 0)) continue;
      drafts.push(
        ...aftermathDrafts({
          after,
          mean: meanOf(peaks, after.raceDay, history),
          calendar,
          template,
          progress,
          room,
          paces,
          stage,
          level: Math.floor(levelOn(maxDate(addDays(start, after.raceDay), from))),
          raceDays: new Set(raceOffsets.keys()),
        }),
      );
    }
  }

  const sessions = sessionsOf(
    drafts.filter((d) => !(calendar.days[d.offset]?.past ?? true)),
    (offset) => calendar.days[offset]?.date ?? start,
    athlete,
  );
  const phases = outline.weeks.map((w) => blockOfWeek(blockByDay, w.index)?.phase ?? w.phase);
  return {
    start,
    end: addDays(start, weeks * 7 - 1),
    blocks: seasonBlocks(
      outline.weeks.map((w) => w.phase),
      blockByDay,
      start,
    ),
    weeks: outline.weeks.map((w) => weekOf(w, phases[w.index] ?? w.phase, start, sessions)),
    sessions,
    infeasible: distinct(infeasible),
  };
}

/** Races that still matter: coming ones, and main ones whose recovery is not over. */
function racesOf({ races }: AthleteRecord, from: PlainDate): Race[] {
  const recent = addDays(from, -7 * (RECOVERY_2.numbers.weeks.value + 1));
  return races
    .filter((r) => r.date >= from || (r.priority === "A" && r.date >= recent))
    .toSorted((a, b) => (a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.id < b.id ? -1 : 1));
}

function weeksOf(races: readonly Race[], start: PlainDate, from: PlainDate): number {
  const main = races.filter((r) => r.priority === "A");
  const weekOf = (r: Race) => Math.floor(daysBetween(start, r.date) / 7);
  const last = main.at(-1);
  const lastAny = races.filter((r) => r.date >= from).at(-1);
  const ends = [
    ...(last ? [weekOf(last) + 1 + RECOVERY_2.numbers.weeks.value] : []),
    ...(lastAny ? [weekOf(lastAny) + 2] : []),
  ];
  const coming = races.some((r) => r.date >= from);
  return Math.max(1, ...ends, coming ? 1 : SEASON_1.numbers.baseWeeks.value);
}

function weekdayS(days: readonly Day[], weekday: number): number {
  let most = 0;
  for (let i = weekday; i < days.length; i += 7) most = Math.max(most, days[i]?.openS ?? 0);
  return most;
}

function isFrom(birthYear: number | null, from: PlainDate, age: number): boolean {
  return birthYear !== null && Number(from.slice(0, 4)) - birthYear >= age;
}

function growthOf({ injury }: AthleteRecord, aged: boolean) {
  if (aged) {
    const growth = AGE_1.numbers.weeklyGrowth.value;
    return { soft: growth, hard: growth };
  }
  return injury
    ? { soft: LOAD_3.numbers.softGrowth.value, hard: LOAD_3.numbers.hardGrowth.value }
    : { soft: LOAD_5.numbers.softGrowth.value, hard: LOAD_5.numbers.hardGrowth.value };
}

/** How many rides and swims a week: two of each toward a triathlon, else what was usual. */
function crossCounts(
  { injury }: AthleteRecord,
  history: History,
  triathlete: boolean,
  openS: readonly number[],
) {
  const recent = history.weeks.slice(-4);
  const usual = (count: (w: History["weeks"][number]) => number) =>
    Math.round(recent.reduce((s, w) => s + count(w), 0) / Math.max(1, recent.length));
  const plenty = openS.reduce((s, x) => s + x, 0) / 60 >= TRI_1.numbers.plentyMin.value ? 1 : 0;
  if (triathlete)
    return { rides: TRI_1.numbers.rides.value + plenty, swims: TRI_1.numbers.swims.value + plenty };
  const rides = Math.min(
    3,
    usual((w) => w.rides),
  );
  return {
    rides: injury ? Math.max(1, rides) : rides,
    swims: Math.min(
      2,
      usual((w) => w.swims),
    ),
  };
}

/** Longest time in the aero position of the last 30 days, s. */
function aeroDone({ activities }: AthleteRecord, from: PlainDate): number {
  return activities.reduce((most, a) => {
    const recent = a.date < from && daysBetween(a.date, from) <= 30;
    return recent && a.sport === "bike" ? Math.max(most, a.aeroS ?? 0) : most;
  }, 0);
}

/** Weeks with a run off the bike: one before a marathon, every second loaded week otherwise. */
function brickWeeks(
  weeks: readonly WeekOutline[],
  begins: readonly boolean[],
  levelOn: (week: number) => number,
): ReadonlySet<number> {
  const chosen = new Set<number>();
  const fits = (w: WeekOutline, from: number, to: number) =>
    w.kind === "load" &&
    w.weeksToGo !== null &&
    w.weeksToGo <= from &&
    w.weeksToGo >= to &&
    levelOn(w.index) >= BRICK_1.numbers.level.value;
  const window = weeks.filter((w) => w.clusterTri && fits(w, 9, 4));
  const one = window.find((w) => begins[w.index]) ?? window[0];
  if (one) chosen.add(one.index);
  let last = Number.NEGATIVE_INFINITY;
  for (const w of weeks) {
    const tri = w.toward !== null && isTriathlon(w.toward) && !w.clusterTri;
    if (!tri || !fits(w, 12, 1) || w.index - last < BRICK_1.numbers.everyWeeks.value) continue;
    if (!aeroAllowed(w) && w.toward !== "sprint-tri") continue;
    chosen.add(w.index);
    last = w.index;
  }
  return chosen;
}

function toNextMain(races: readonly Race[], date: PlainDate): number {
  const next = races.find((r) => r.priority === "A" && r.date >= date);
  return next ? daysBetween(date, next.date) : Number.POSITIVE_INFINITY;
}

function walksIn(
  days: readonly Day[],
  runDays: readonly number[],
  longDay: number | null,
  room: DayRoom,
): Draft[] {
  return [...runDays, ...(longDay === null ? [] : [longDay])].flatMap((d) => {
    const offset = days[d]?.offset;
    if (offset === undefined) return [];
    const durationS = Math.min(1800, room.leftS(offset));
    if (durationS < 600) return [];
    room.use(offset, durationS);
    return [walk(offset, durationS)];
  });
}

function sumsOf(drafts: readonly Draft[]) {
  let bikeS = 0;
  let swimS = 0;
  for (const d of drafts) {
    if (d.sport === "bike") bikeS += d.durationS;
    if (d.sport === "swim") swimS += d.durationS;
  }
  return { bikeS, swimS };
}

/** Mean of the last three loaded weeks before a race; of the history when the race came first. */
function meanOf(
  peaks: readonly (PeakMean & { readonly index: number })[],
  raceDay: number,
  history: History,
): PeakMean {
  const before = peaks.filter((p) => p.index * 7 < raceDay).slice(-3);
  const weeks: readonly PeakMean[] =
    before.length > 0 ? before : history.weeks.toSorted((a, b) => b.runM - a.runM).slice(0, 3);
  const mean = (of: (w: PeakMean) => number) =>
    weeks.reduce((s, w) => s + of(w), 0) / Math.max(1, weeks.length);
  return { runM: mean((w) => w.runM), bikeS: mean((w) => w.bikeS), swimS: mean((w) => w.swimS) };
}

function weekOf(
  outline: WeekOutline,
  phase: WeekOutline["phase"],
  start: PlainDate,
  sessions: readonly Session[],
): Week {
  const monday = addDays(start, outline.index * 7);
  const next = addDays(monday, 7);
  const ofWeek = sessions.filter((s) => s.date >= monday && s.date < next);
  return {
    monday,
    phase,
    kind: outline.kind,
    race: outline.race?.id ?? null,
    targets: targetsOfWeek(ofWeek),
    fitnessLoad: ofWeek.reduce((s, x) => s + x.fitnessLoad, 0),
    tissueLoad: ofWeek.reduce((s, x) => s + x.tissueLoad, 0),
  };
}

function distinct(items: readonly Infeasible[]): Infeasible[] {
  const seen = new Set<string>();
  return items.filter((i) => {
    const name = `${i.rule} ${i.what}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
