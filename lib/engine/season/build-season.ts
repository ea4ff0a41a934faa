import type { Assessment, AthleteRecord, Infeasible, Season } from "../model";
import { addDays, maxDate, type PlainDate } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import { BRICK_1 } from "../rules/season-shape";
import { aftermathDrafts } from "./aftermath";
import { blockOfWeek, seasonBlocks, targetsOf } from "./blocks";
import { type BrickLengths, brickLengths } from "./brick-lengths";
import { brickWeeks } from "./brick-weeks";
import { rideWishes } from "./cross-week";
import { type Draft, sessionsOf } from "./draft";
import { QualityPlanner } from "./levels";
import type { WeekOutline } from "./outline";
import { meanOf, type PeakWeek, sumsOf } from "./peak-mean";
import { isHeavy, placeWeek } from "./place-week";
import { raceDrafts } from "./races";
import { floorTo } from "./rounding";
import { toNextMain } from "./season-frame";
import { type Setup, setUp } from "./season-setup";
import { Shortfalls } from "./shortfalls";
import { walksIn } from "./walks";
import { byWeek, weekOf } from "./week-sums";

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
  const setup = setUp(record, from, assessment);
  const { start, calendar, outline, blockByDay } = setup;
  const { drafts, infeasible } = draftWeeks(setup);
  const sessions = sessionsOf(
    drafts.filter((d) => !(calendar.days[d.offset]?.past ?? true)),
    (offset) => calendar.days[offset]?.date ?? start,
    record.athlete,
    protocolOf(record),
  );
  const ofWeeks = byWeek(sessions, start, calendar.weeks);
  return {
    start,
    end: addDays(start, calendar.weeks * 7 - 1),
    blocks: seasonBlocks(
      outline.weeks.map((w) => w.phase),
      blockByDay,
      start,
    ),
    weeks: outline.weeks.map((w) => {
      const phase = blockOfWeek(blockByDay, w.index)?.phase ?? w.phase;
      return weekOf(w, phase, start, ofWeeks[w.index] ?? []);
    }),
    sessions,
    infeasible,
  };
}

/** Week after week, each standing on the distances of the ones before. */
function draftWeeks(setup: Setup): { drafts: Draft[]; infeasible: readonly Infeasible[] } {
  const { outline, progress, races, start, from, record } = setup;
  const qualities = new QualityPlanner(setup.ladder);
  const bricks = bricksAhead(setup);
  const lengths = brickLengths(record, addDays(from, -1));
  const drafts: Draft[] = [];
  const peaks: PeakWeek[] = [];
  const shortfalls = new Shortfalls(setup);
  const keep = (placed: readonly Draft[]) => {
    drafts.push(...placed);
    for (const { sport, role, offset, durationS } of placed)
      if (sport === "run" && role === "brick") lengths.add(addDays(start, offset), durationS);
  };
  for (const week of outline.weeks) {
    const ofWeek: Draft[] = [];
    const covered = outline.aftermaths.some(
      (a) => a.raceDay < week.index * 7 && a.lastDay >= week.index * 7,
    );
    const brickS = bricks.has(week.index) ? wishedBrickS(lengths, setup, week.index) : null;
    if (!covered) ofWeek.push(...patternWeek(week, setup, qualities, brickS, shortfalls));
    if (week.kind === "load" && !week.peakOut)
      peaks.push({ index: week.index, ...sumsOf(ofWeek), runM: progress.weekM(week.index) });
    for (const { race, day } of races) {
      if (race.date >= from && Math.floor(day / 7) === week.index)
        ofWeek.push(...raceDrafts(race, day, record.athlete));
    }
    keep(ofWeek);
    for (const after of outline.aftermaths) {
      if (Math.max(0, Math.floor(after.raceDay / 7)) !== week.index) continue;
      keep(
        aftermathDrafts({
          ...setup,
          after,
          mean: meanOf(peaks, after.raceDay, setup.history),
          level: levelIn(setup, addDays(start, after.raceDay)),
          raceDays: setup.raceOffsets,
          brickMostS: (offset) => lengths.mostOn(addDays(start, offset)),
        }),
      );
    }
  }
  return { drafts, infeasible: shortfalls.all() };
}

/** Races of the weeks before and after, as weekdays of this week: below 0, or from 7 on. */
function racesBeside({ races }: Setup, index: number): number[] {
  return races
    .map(({ day }) => day - 7 * index)
    .filter((day) => (day >= -7 && day < 0) || (day >= 7 && day < 14));
}

/** A week that follows the athlete's pattern of days. */
function patternWeek(
  week: WeekOutline,
  setup: Setup,
  qualities: QualityPlanner,
  brickS: number | null,
  shortfalls: Shortfalls,
): Draft[] {
  const { template, paces, pick, planner, races, room } = setup;
  const days = setup.daysOf(week.index);
  const inWeek = races.filter(({ day }) => Math.floor(day / 7) === week.index);
  const main = inWeek.find(({ race }) => race.priority === "A");
  const mainRaceDay = main ? main.day % 7 : null;
  const block = blockOfWeek(setup.blockByDay, week.index);
  const coach = block ? targetsOf(block.targets) : null;
  const coachM = coach?.runM ?? (coach?.runS != null ? coach.runS * paces.easyMps : null);
  const level = levelIn(setup, setup.mondayOf(week.index));
  const cross = setup.cross[week.index];
  const openRides = template.rideDays.filter((d) => days[d]?.past === false).length;
  const mayBegin = !planner.needsDistance(week, template, days);
  const quality = qualities.next(week, qualityDate(setup, week.index), mayBegin);
  const planned = planner.plan({
    week,
    quality,
    template,
    days,
    level,
    coachM,
    raceDay: mainRaceDay,
    sideRaces: inWeek.flatMap(({ race: { priority }, day }) =>
      priority === "A" ? [] : [{ weekday: day % 7, priority }],
    ),
    racesBeside: racesBeside(setup, week.index),
    bricksM: brickS === null ? [] : bricksOf(brickS, paces.easyMps),
    rides: cross ? rideWishes(cross, openRides, coach?.bikeS ?? null) : { longS: 0, midS: 0 },
    easyMps: paces.easyMps,
    apart: setup.apart,
  });
  const drafts = cross
    ? placeWeek({
        week,
        days,
        template,
        pieces: planned.pieces,
        quality,
        cross,
        coach,
        paces,
        pick,
        stage: setup.strengthStage(week.index),
        heavy: isHeavy(setup.stage),
        injured: setup.record.injury !== null,
        level,
        room,
        raceDays: inWeek.map(({ day }) => day % 7),
        mainRaceDay,
        toMain: days.map((d) => toNextMain(races, d.offset)),
      })
    : [];
  shortfalls.note({ planned, coach, coachM, days, drafts, loaded: week.kind === "load" });
  return level < 1
    ? [...drafts, ...walksIn(days, template.runDays, template.longDay, room, pick)]
    : drafts;
}

function levelIn({ ladder, from }: Setup, date: PlainDate): number {
  return Math.floor(ladder.levelOn(maxDate(date, from)));
}

/** Day of a week's faster run; null where spacing, a limit or a freeze leaves none. */
function qualityDate({ template, calendar, frozenUntil }: Setup, week: number): PlainDate | null {
  const day =
    template.qualityDay === null ? undefined : calendar.days[week * 7 + template.qualityDay];
  if (!day || day.past || day.limits.noSpeed || day.limits.noRun) return null;
  return frozenUntil !== null && day.date <= frozenUntil ? null : day.date;
}

/** Bricks stand where a new kind of running would begin: the long run does not grow there. */
function bricksAhead(setup: Setup): ReadonlySet<number> {
  const { outline, ladder } = setup;
  const ahead = new QualityPlanner(ladder);
  const begins = outline.weeks.map((w) => ahead.next(w, qualityDate(setup, w.index), true).begins);
  return brickWeeks(outline.weeks, begins, (w) => ladder.levelOn(setup.mondayOf(w)));
}

/** Asked of the week's last day, so that on any of them it is no more than what went before allows. */
function wishedBrickS(lengths: BrickLengths, setup: Setup, week: number): number {
  const lastDay = addDays(setup.mondayOf(week), 6);
  return Math.min(lengths.mostOn(lastDay), BRICK_1.numbers.runMaxS.value);
}

/** The wished length, then shorter ones by steps, for a week whose other runs cannot give as much. */
function bricksOf(wishS: number, easyMps: number): number[] {
  const { runS, runStepS } = BRICK_1.numbers;
  const lengths: number[] = [];
  for (let s = wishS; s >= runS.value; s -= runStepS.value) lengths.push(floorTo(s * easyMps, 100));
  return lengths;
}
