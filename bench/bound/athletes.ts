import type {
  Activity,
  Athlete,
  AthleteRecord,
  CheckIn,
  Injury,
  Race,
  Role,
  Sport,
} from "@/lib/engine/model";
import { addDays, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { foundingCase } from "../founding";

export type NamedAthlete = {
  readonly name: string;
  /** First day of the season, a Monday. */
  readonly start: PlainDate;
  readonly record: AthleteRecord;
};

/* Made-up people, one per kind of season; the founding one is the case file. */

const START = plainDate("2027-01-04");
const weeksOn = (weeks: number, weekday = 6) => addDays(START, 7 * (weeks - 1) + weekday);

/** Session of a usual week: weekday from Monday 0, minutes, kilometres where they are known. */
type Usual = readonly [weekday: number, sport: Sport, role: Role, minutes: number, km?: number];

type Given = {
  readonly athlete: Partial<Athlete>;
  readonly minutes: readonly [number, number, number, number, number, number, number];
  readonly races: readonly (readonly [kind: Race["kind"], weeks: number])[];
  readonly usual?: readonly Usual[];
  /** Weeks of that training, and weeks without any between it and the start. */
  readonly weeks?: number;
  readonly gapWeeks?: number;
  readonly injury?: Pick<Injury, "kind" | "rehabStage">;
};

const thresholds = (run: number, easy: number, css: number | null, ftp: number | null) => ({
  runThresholdPaceSPerKm: run,
  easyPaceSPerKm: easy,
  cssSPer100m: css,
  ftpW: ftp,
});

export function namedAthletes(): NamedAthlete[] {
  return [
    founding(),
    named("from zero, half marathon", {
      athlete: { birthYear: 1993, level: "first-timer" },
      minutes: [0, 60, 0, 60, 0, 120, 0],
      races: [["half-marathon", 24]],
    }),
    named("long break, half marathon", {
      athlete: { birthYear: 1988, ...thresholds(285, 360, null, null) },
      minutes: [60, 60, 60, 60, 0, 90, 150],
      races: [["half-marathon", 22]],
      usual: [
        [1, "run", "easy", 48, 8],
        [3, "run", "easy", 48, 8],
        [6, "run", "long", 90, 15],
      ],
      weeks: 8,
      gapWeeks: 6,
    }),
    named("first 70.3 only", {
      athlete: { birthYear: 1990, level: "first-timer", ...thresholds(300, 375, 120, 180) },
      minutes: [60, 75, 75, 75, 0, 210, 150],
      races: [["70.3", 20]],
      usual: [
        [0, "swim", "technique", 40, 1.6],
        [1, "run", "easy", 40, 6.4],
        [2, "bike", "easy", 60, 25],
        [3, "run", "easy", 40, 6.4],
        [5, "bike", "long", 90, 38],
        [6, "run", "long", 62, 10],
      ],
      weeks: 8,
    }),
    named("two marathons", {
      athlete: { birthYear: 1985, ...thresholds(265, 330, null, null) },
      minutes: [60, 75, 60, 75, 0, 90, 210],
      races: [
        ["marathon", 16],
        ["marathon", 32],
      ],
      usual: [
        [1, "run", "easy", 55, 10],
        [2, "run", "easy", 44, 8],
        [3, "run", "steady", 52, 10],
        [6, "run", "long", 99, 18],
      ],
      weeks: 8,
    }),
    named("masters, marathon", {
      athlete: { birthYear: 1964, ...thresholds(300, 375, null, 170) },
      minutes: [45, 75, 60, 75, 0, 90, 210],
      races: [["marathon", 20]],
      usual: [
        [1, "run", "easy", 50, 8],
        [2, "bike", "easy", 45, 18],
        [3, "run", "easy", 50, 8],
        [6, "run", "long", 100, 16],
      ],
      weeks: 8,
    }),
    named("Achilles, half marathon", {
      athlete: { birthYear: 1982, ...thresholds(280, 350, 115, 210) },
      minutes: [60, 60, 75, 60, 0, 120, 150],
      races: [["half-marathon", 20]],
      usual: [
        [0, "swim", "easy", 30, 1.3],
        [1, "run", "easy", 35, 6],
        [2, "bike", "easy", 60, 26],
        [3, "run", "easy", 35, 6],
        [6, "run", "long", 70, 12],
      ],
      weeks: 6,
      injury: { kind: "achilles-tendinopathy", rehabStage: 2 },
    }),
    named("high fitness, marathon", {
      athlete: { birthYear: 1991, level: "advanced", ...thresholds(220, 285, null, null) },
      minutes: [75, 105, 75, 105, 60, 90, 210],
      races: [["marathon", 16]],
      usual: [
        [0, "run", "easy", 57, 12],
        [1, "run", "tempo", 64, 15],
        [2, "run", "easy", 57, 12],
        [3, "run", "steady", 67, 15],
        [5, "run", "easy", 57, 12],
        [6, "run", "long", 124, 26],
      ],
      weeks: 12,
    }),
    named("3 hours a week, 10 km", {
      athlete: { birthYear: 1995, ...thresholds(290, 365, null, null) },
      minutes: [0, 45, 0, 45, 0, 0, 90],
      races: [["10k", 16]],
      usual: [
        [1, "run", "easy", 37, 6],
        [3, "run", "easy", 37, 6],
        [6, "run", "long", 55, 9],
      ],
      weeks: 8,
    }),
    named("16 hours a week, full distance", {
      athlete: { birthYear: 1987, level: "advanced", ...thresholds(245, 310, 95, 270) },
      minutes: [90, 120, 120, 120, 60, 300, 150],
      races: [["ironman", 28]],
      usual: [
        [0, "swim", "easy", 60, 3],
        [1, "run", "easy", 62, 12],
        [1, "bike", "easy", 60, 30],
        [2, "swim", "intervals", 60, 3],
        [2, "bike", "tempo", 60, 31],
        [3, "run", "steady", 62, 12.5],
        [4, "swim", "technique", 45, 2.2],
        [5, "bike", "long", 180, 92],
        [6, "run", "long", 98, 19],
      ],
      weeks: 12,
    }),
    named("run only, 10 km", {
      athlete: { birthYear: 1992, ...thresholds(275, 345, null, null) },
      minutes: [0, 60, 45, 60, 0, 75, 100],
      races: [["10k", 18]],
      usual: [
        [1, "run", "easy", 40, 7],
        [3, "run", "strides", 40, 7],
        [5, "run", "easy", 35, 6],
        [6, "run", "long", 69, 12],
      ],
      weeks: 8,
    }),
    named("no bike but swims, half marathon", {
      athlete: { birthYear: 1979, ...thresholds(295, 370, 110, null) },
      minutes: [60, 60, 60, 60, 0, 75, 120],
      races: [["half-marathon", 18]],
      usual: [
        [0, "swim", "easy", 40, 1.8],
        [1, "run", "easy", 37, 6],
        [2, "swim", "technique", 40, 1.7],
        [3, "run", "easy", 37, 6],
        [6, "run", "long", 68, 11],
      ],
      weeks: 8,
    }),
  ];
}

function founding(): NamedAthlete {
  const { record, start } = foundingCase();
  return { name: "founding athlete, marathon and 70.3", start, record };
}

function named(name: string, given: Given): NamedAthlete {
  const [mon, tue, wed, thu, fri, sat, sun] = given.minutes;
  const athlete: Athlete = {
    birthYear: null,
    sex: null,
    timeZone: "Europe/London",
    level: "intermediate",
    availabilityMin: { mon, tue, wed, thu, fri, sat, sun },
    runThresholdPaceSPerKm: null,
    easyPaceSPerKm: null,
    cssSPer100m: null,
    ftpW: null,
    ...given.athlete,
  };
  const injury: Injury | null = given.injury
    ? { ...given.injury, side: "left", since: addDays(START, -200), spread: "focal" }
    : null;
  const record: AthleteRecord = {
    athlete,
    injury,
    races: given.races.map(([kind, weeks]) => ({
      id: `${kind}-${weeks}`,
      name: kind,
      date: weeksOn(weeks),
      kind,
      priority: "A",
    })),
    activities: activitiesOf(given),
    checkIns: injury ? settledMornings() : [],
    treatments: [],
    restrictions: [],
    blocks: [],
    clearances: [],
  };
  return { name, start: START, record };
}

function activitiesOf({ usual = [], weeks = 0, gapWeeks = 0 }: Given): Activity[] {
  return Array.from({ length: weeks }, (_, i) => addDays(START, -7 * (weeks + gapWeeks - i)))
    .flatMap((monday) =>
      usual.map(
        ([weekday, sport, role, minutes, km]): Activity => ({
          date: addDays(monday, weekday),
          sport,
          role,
          durationS: minutes * 60,
          distanceM: km === undefined ? null : km * 1000,
          rpe: null,
          ascentM: null,
          aeroS: null,
        }),
      ),
    )
    .filter((a) => a.date < START);
}

/** Two weeks of mornings with little pain: the tendon is settled as the season begins. */
function settledMornings(): CheckIn[] {
  return Array.from({ length: 15 }, (_, i) => ({
    date: addDays(START, i - 14),
    morningPain: 1,
    stiffnessMin: 5,
    loadTest: 2,
    sleepHours: 7.5,
    painkiller: false,
    limp: false,
  }));
}
