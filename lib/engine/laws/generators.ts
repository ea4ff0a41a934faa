import fc from "fast-check";
import {
  type Activity,
  type Athlete,
  type AthleteRecord,
  athleteLevels,
  type Block,
  exerciseLimitKinds,
  type Injury,
  injuryKinds,
  priorities,
  type Race,
  type RehabStage,
  type Restriction,
  raceKinds,
  restrictionKinds,
  spreads,
  type Treatment,
} from "../model";
import { addDays, mondayOf, type PlainDate, plainDate } from "../plain-date";
import { exercises } from "../rules/exercises/registry";
import { checkInsOf, type Mood, moods } from "./check-in-generators";

/** A case as replay takes it. */
export type LawCase = {
  readonly start: PlainDate;
  readonly today: PlainDate;
  readonly record: AthleteRecord;
  /** How the last days were steered; only to count what the generator reaches. */
  readonly mood: Mood;
};

const FIRST_DAY = plainDate("2025-09-01");

/** Whole athletes, mostly with short seasons; `spanDays` is the longest time from start to today. */
export function lawCases({ spanDays = 14 } = {}): fc.Arbitrary<LawCase> {
  return fc
    .record({
      day: fc.nat(400),
      span: fc.nat(spanDays),
      athlete: athletes(),
      injury: fc.option(injuries(), { freq: 6, nil: null }),
      races: fc.array(races(), { minLength: 1, maxLength: 3 }),
      history: histories(),
      goesOn: fc.boolean(),
      mood: fc.constantFrom(...moods),
      moodDays: fc.integer({ min: 1, max: 6 }),
      knownDays: fc.constantFrom(3, 8, 20, 35),
      noise: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
      treatments: fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean()), {
        maxLength: 2,
      }),
      restrictions: fc.array(restrictions(), { maxLength: 2 }),
      blocks: fc.array(blocks(), { maxLength: 2 }),
      clearedAgo: fc.option(fc.nat(6), { freq: 4, nil: null }),
    })
    .map((d) => {
      const today = addDays(FIRST_DAY, d.day);
      const start = addDays(today, -d.span);
      const record: AthleteRecord = {
        athlete: d.athlete,
        injury: d.injury && { ...d.injury, since: addDays(start, -d.injury.sinceDays) },
        races: toRaces(d.races, today),
        activities: toActivities(d.history, d.goesOn ? today : start, start),
        checkIns: checkInsOf({ today, ...d }),
        treatments: d.treatments.map(
          ([offset, shockwave]): Treatment => ({
            date: addDays(today, offset),
            kind: shockwave ? "shockwave" : "physio",
          }),
        ),
        restrictions: d.restrictions.map(({ fromOffset, days, ...limit }) => ({
          ...limit,
          from: addDays(today, fromOffset),
          to: days === null ? null : addDays(today, fromOffset + days),
        })),
        blocks: toBlocks(d.blocks, start),
        clearances: d.clearedAgo === null ? [] : [{ date: addDays(today, -d.clearedAgo) }],
      };
      return { start, today, record, mood: d.mood };
    });
}

function athletes(): fc.Arbitrary<Athlete> {
  const minutes = fc.constantFrom(0, 30, 45, 60, 75, 90, 120, 180, 240, 300);
  const nullable = (min: number, max: number) =>
    fc.option(fc.integer({ min, max }), { freq: 3, nil: null });
  return fc
    .record({
      birthYear: nullable(1950, 2005),
      level: fc.constantFrom(...athleteLevels),
      days: fc.tuple(minutes, minutes, minutes, minutes, minutes, minutes, minutes),
      easyPaceSPerKm: nullable(280, 480),
      threshold: fc.boolean(),
      cssSPer100m: nullable(85, 150),
      ftpW: nullable(120, 320),
    })
    .map(({ birthYear, level, days, easyPaceSPerKm, threshold, cssSPer100m, ftpW }) => {
      const [mon, tue, wed, thu, fri, sat, sun] = days;
      return {
        birthYear,
        sex: null,
        timeZone: "Europe/London",
        level,
        availabilityMin: { mon, tue, wed, thu, fri, sat, sun },
        runThresholdPaceSPerKm:
          threshold && easyPaceSPerKm !== null ? Math.round(easyPaceSPerKm * 0.8) : null,
        easyPaceSPerKm,
        cssSPer100m,
        ftpW,
      };
    });
}

function injuries(): fc.Arbitrary<Injury & { readonly sinceDays: number }> {
  return fc.record({
    kind: fc.constantFrom(injuryKinds[0], injuryKinds[0], ...injuryKinds),
    side: fc.constant("left" as const),
    since: fc.constant(FIRST_DAY),
    sinceDays: fc.integer({ min: 1, max: 300 }),
    rehabStage: fc.constantFrom<RehabStage>(1, 2, 3, 4),
    spread: fc.constantFrom(spreads[0], spreads[0], spreads[1]),
  });
}

type RaceDraw = {
  readonly kind: Race["kind"];
  readonly priority: Race["priority"];
  readonly days: number;
};

function races(): fc.Arbitrary<RaceDraw> {
  return fc.record({
    kind: fc.constantFrom(...raceKinds),
    priority: fc.constantFrom("A", ...priorities),
    days: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 84 }) },
      { weight: 2, arbitrary: fc.integer({ min: 85, max: 210 }) },
    ),
  });
}

function toRaces(draws: readonly RaceDraw[], today: PlainDate): Race[] {
  const taken = new Set<number>();
  return draws.flatMap(({ kind, priority, days }, i) => {
    if (taken.has(days)) return [];
    taken.add(days);
    return [{ id: `r${i}`, name: `Race ${i}`, date: addDays(today, days), kind, priority }];
  });
}

type HistoryDraw = {
  readonly weeks: number;
  readonly gapWeeks: number;
  readonly runs: number;
  readonly weekKm: number;
  readonly longShare: number;
  readonly wobble: readonly number[];
  readonly rides: number;
  readonly swims: number;
  readonly raced: boolean;
};

/** 0 to 16 weeks of training, some with a gap before the start. */
function histories(): fc.Arbitrary<HistoryDraw> {
  return fc.record({
    weeks: fc.constantFrom(0, 1, 2, 4, 6, 8, 12, 16),
    gapWeeks: fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 6),
    runs: fc.integer({ min: 0, max: 5 }),
    weekKm: fc.integer({ min: 0, max: 75 }),
    longShare: fc.constantFrom(0.25, 0.35, 0.5),
    wobble: fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }),
    rides: fc.integer({ min: 0, max: 3 }),
    swims: fc.integer({ min: 0, max: 3 }),
    raced: fc.boolean(),
  });
}

function toActivities(draw: HistoryDraw, to: PlainDate, start: PlainDate): Activity[] {
  const last = addDays(mondayOf(start), -7 * draw.gapWeeks);
  const activities: Activity[] = [];
  const weeksAhead = to > start && draw.gapWeeks === 0 ? 3 : 0;
  for (let w = -draw.weeks; w < weeksAhead; w++) {
    const monday = addDays(last, 7 * w);
    const km = draw.weekKm * (1 - (draw.wobble[(w + 16) % 4] ?? 0) / 20);
    for (let i = 0; i < draw.runs; i++) {
      const long = i === draw.runs - 1 && draw.runs > 1;
      const share = long ? draw.longShare : (1 - draw.longShare) / Math.max(1, draw.runs - 1);
      const distanceM = Math.round(km * 10 * share) * 100;
      const date = addDays(monday, long ? 6 : i * 2 - (i > 2 ? 3 : 0));
      if (distanceM > 0)
        activities.push(activity(date, "run", long ? "long" : "easy", distanceM * 0.36, distanceM));
    }
    for (let i = 0; i < draw.rides; i++)
      activities.push(
        activity(addDays(monday, 2 + i * 2 - (i > 1 ? 1 : 0)), "bike", "easy", 3600, 25_000),
      );
    for (let i = 0; i < draw.swims; i++)
      activities.push(activity(addDays(monday, i * 3), "swim", "technique", 2400, 1800));
  }
  if (draw.raced && draw.weeks > 3)
    activities.push(activity(addDays(last, -12), "run", "race", 6000, 21_100));
  return activities.filter((a) => a.date <= to);
}

function activity(
  date: PlainDate,
  sport: Activity["sport"],
  role: Activity["role"],
  durationS: number,
  distanceM: number,
): Activity {
  return { date, sport, role, durationS, distanceM, rpe: 3, ascentM: null, aeroS: null };
}

type RestrictionDraw = Pick<Restriction, "kind" | "value" | "exercise"> & {
  readonly fromOffset: number;
  readonly days: number | null;
};

function restrictions(): fc.Arbitrary<RestrictionDraw> {
  return fc
    .record({
      kind: fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(...restrictionKinds.filter((k) => !isOfExercise(k))),
        },
        { weight: 1, arbitrary: fc.constantFrom(...exerciseLimitKinds) },
      ),
      exercise: fc.constantFrom(...exercises.map((one) => one.id), "leg-press", "wall-sit"),
      fromOffset: fc.integer({ min: -20, max: 10 }),
      days: fc.option(fc.nat(40), { freq: 3, nil: null }),
      level: fc.integer({ min: 1, max: 10 }),
    })
    .map(({ level, exercise, ...rest }) => ({
      ...rest,
      value: limitValue(rest.kind, level),
      ...(isOfExercise(rest.kind) && { exercise }),
    }));
}

const isOfExercise = (kind: Restriction["kind"]) =>
  exerciseLimitKinds.some((known) => known === kind);

function limitValue(kind: Restriction["kind"], level: number): number | null {
  if (kind === "max-run-minutes") return level * 10;
  if (kind === "max-long-run-m") return level * 2000;
  if (kind === "max-aero-minutes") return level * 5;
  if (kind === "max-ride-minutes") return level * 15;
  if (kind === "max-sitting-minutes") return level * 15;
  if (kind === "max-exercise-sets") return level % 5;
  if (kind === "max-exercise-reps") return level + 2;
  if (isOfExercise(kind) && kind !== "no-exercise") return level * 5;
  return kind === "pain-ceiling" ? Math.min(5, level) : null;
}

type BlockDraw = {
  readonly weekOffset: number;
  readonly weeks: number;
  readonly phase: Block["phase"];
  readonly locked: boolean;
  readonly runKm: number | null;
  readonly bikeH: number | null;
};

/** Coach's blocks, locked ones among them, with some or all targets open. */
function blocks(): fc.Arbitrary<BlockDraw> {
  return fc.record({
    weekOffset: fc.integer({ min: 0, max: 6 }),
    weeks: fc.integer({ min: 1, max: 3 }),
    phase: fc.constantFrom("base", "build", "specific", "rehab-base"),
    locked: fc.boolean(),
    runKm: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    bikeH: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
  });
}

function toBlocks(draws: readonly BlockDraw[], start: PlainDate): Block[] {
  const placed: Block[] = [];
  for (const [i, d] of draws.entries()) {
    const from = addDays(mondayOf(start), 7 * d.weekOffset);
    const end = addDays(from, 7 * d.weeks - 1);
    if (placed.some((b) => b.start <= end && from <= b.end)) continue;
    const targets = {
      ...(d.runKm === null ? {} : { run: { distanceM: d.runKm * 1000 } }),
      ...(d.bikeH === null ? {} : { bike: { durationS: d.bikeH * 3600 } }),
    };
    placed.push({
      id: `b${i}`,
      phase: d.phase,
      start: from,
      end,
      targets: Object.keys(targets).length === 0 ? null : targets,
      locked: d.locked,
      notes: "",
    });
  }
  return placed;
}
