import type { Anchor } from "../anchor";
import type { Trained } from "../person";
import { type Line, weekDone } from "../training";

/** Kilometres of [Tuesday, Thursday, Saturday, Sunday]. */
type Kilometres = readonly [number, number, number, number];

const slug = "founding";

/** Two months at about 30 km a week, then eight weeks up to 50: the jump before the injury. */
const spring: readonly Kilometres[] = [
  [7, 6, 0, 17],
  [7, 6, 0, 16],
  [7, 6, 0, 18],
  [7, 6, 0, 17],
  [6, 6, 0, 18],
  [7, 7, 0, 18],
  [8, 6, 0, 20],
  [8, 7, 0, 22],
  [8, 8, 0, 20],
  [8, 8, 0, 25],
  [9, 8, 0, 28],
  [10, 8, 0, 30],
  [10, 8, 6, 26],
];
const SPRING_FROM = -52;
/** The hilly 32 km, and the parkrun two days after it. */
const HILLY_WEEK = -39;
const INJURY_WEEK = -38;

/** Half of it, with swimming and stretching, until the summer. */
const halved: readonly Kilometres[] = [
  [6, 6, 0, 12],
  [6, 5, 0, 13],
  [7, 6, 0, 12],
  [6, 6, 0, 13],
  [7, 6, 0, 12],
  [6, 5, 0, 12],
  [6, 6, 0, 13],
  [7, 5, 0, 13],
  [6, 6, 0, 12],
  [7, 6, 0, 12],
  [6, 6, 0, 13],
  [7, 6, 0, 13],
];
const HALVED_FROM = -37;
const HIKING_FROM = -25;
const lateSummer: readonly Kilometres[] = [
  [7, 6, 0, 13],
  [7, 6, 0, 14],
  [7, 7, 0, 14],
  [7, 7, 0, 15],
  [8, 7, 0, 15],
  [8, 7, 0, 16],
];
const LATE_SUMMER_FROM = -23;
const autumn: readonly Kilometres[] = [
  [8, 8, 0, 18],
  [9, 9, 0, 22],
  [9, 9, 0, 26],
  [10, 9, 0, 29],
  [10, 10, 0, 30],
  [8, 6, 0, 18],
];
const AUTUMN_FROM = -17;
/** The week of the autumn marathon. */
const MARATHON_WEEK = -11;
const afterMarathon: readonly Kilometres[] = [
  [0, 0, 5, 0],
  [5, 5, 0, 7],
  [6, 6, 0, 12],
  [7, 7, 0, 16],
  [7, 7, 0, 18],
];
const AFTER_FROM = -10;

/** The founding athlete's training from a year ago to the day her season was built. */
export function foundingLog(anchor: Anchor): Trained[] {
  const weeks: [number, readonly Line[]][] = [
    ...spring.map((km, i): [number, Line[]] => [SPRING_FROM + i, springWeek(km, i)]),
    [HILLY_WEEK, hillyWeek],
    [INJURY_WEEK, injuryWeek],
    ...halved.map((km, i): [number, Line[]] => [HALVED_FROM + i, halvedWeek(km, i)]),
    ...[0, 1].map((i): [number, Line[]] => [HIKING_FROM + i, hikingWeek(i)]),
    ...lateSummer.map((km, i): [number, Line[]] => [LATE_SUMMER_FROM + i, lateSummerWeek(km)]),
    ...autumn.map((km, i): [number, Line[]] => [AUTUMN_FROM + i, autumnWeek(km)]),
    [MARATHON_WEEK, marathonWeek],
    ...afterMarathon.map((km, i): [number, Line[]] => [AFTER_FROM + i, recentWeek(km, i)]),
  ];
  return weeks.flatMap(([week, lines]) => weekDone(slug, anchor.monday(week), lines));
}

function runs([tue, thu, sat, sun]: Kilometres, roles: readonly [Line["role"], Line["role"]]) {
  const long: Line = { day: 6, sport: "run", role: "long", km: sun, paceSPerKm: 330 };
  const all: Line[] = [
    { day: 1, sport: "run", role: roles[0], km: tue, paceSPerKm: pace(roles[0]) },
    { day: 3, sport: "run", role: roles[1], km: thu, paceSPerKm: pace(roles[1]) },
    { day: 5, sport: "run", role: "easy", km: sat },
    long,
  ];
  return all.filter((line) => (line.km ?? 0) > 0);
}

function pace(role: Line["role"]): number {
  if (role === "intervals" || role === "tempo") return 305;
  return role === "hills" ? 330 : 345;
}

function springWeek(km: Kilometres, i: number): Line[] {
  const words: Partial<Record<number, string>> = {
    0: "First week back after the holidays.",
    5: "The longer Sundays start here.",
    9: "Everything clicks at the moment. Could have gone on.",
    11: "Thirty, and still chatting at the end.",
  };
  return runs(km, ["intervals", "hills"]).map((line) => {
    const note = line.role === "long" ? words[i] : undefined;
    return {
      ...line,
      ...(line.role === "hills" ? { ascentM: 140 } : {}),
      ...(note === undefined ? {} : { note }),
    };
  });
}

const hillyWeek: readonly Line[] = [
  { day: 1, sport: "run", role: "easy", km: 8 },
  {
    day: 3,
    sport: "run",
    role: "long",
    km: 32,
    minutes: 160,
    rpe: 6,
    ascentM: 420,
    exact: true,
    note: "The valley training run, 20 miles and hilly, at five minutes a kilometre. Did not expect that at all.",
  },
  {
    day: 5,
    sport: "run",
    role: "race",
    km: 5,
    minutes: 22.5,
    rpe: 8,
    exact: true,
    note: "Parkrun. A small niggle at the back of the left leg on the way round. Nothing unusual.",
  },
  { day: 6, sport: "run", role: "recovery", km: 5, note: "It ached a bit today." },
];

const injuryWeek: readonly Line[] = [
  {
    day: 1,
    sport: "run",
    role: "intervals",
    km: 8,
    paceSPerKm: 305,
    note: "Deep ache low in the left buttock, worse in the intervals. Reaching for my toes hurts as well.",
  },
  { day: 3, sport: "run", role: "easy", km: 6 },
  {
    day: 5,
    sport: "mobility",
    role: "mobility",
    minutes: 20,
    note: "Stretched glutes and hamstrings.",
  },
  { day: 6, sport: "run", role: "long", km: 14 },
];

const stretching: Line = { day: 5, sport: "mobility", role: "mobility", minutes: 25 };

function halvedWeek(km: Kilometres, i: number): Line[] {
  return [
    ...runs(km, ["easy", "easy"]),
    { day: 0, sport: "swim", role: "easy", km: 1.5 },
    ...(i % 3 === 2 ? [] : [{ day: 4, sport: "swim", role: "easy", km: 1.8 } as const]),
    {
      ...stretching,
      day: 2,
      ...(i === 0 ? { note: "My own stretching routine, most days now." } : {}),
    },
    stretching,
  ];
}

function hikingWeek(i: number): Line[] {
  const hike = (day: number, km: number, ascentM: number): Line => ({
    day,
    sport: "hike",
    role: "easy",
    km,
    ascentM,
    paceSPerKm: 960,
  });
  return [
    {
      ...hike(0, 14, 850),
      note:
        i === 0
          ? "In the Alps for two weeks. Walking up is fine."
          : "Long way up, slow and steady.",
    },
    { day: 1, sport: "run", role: "easy", km: 7, ascentM: 160, paceSPerKm: 375 },
    hike(2, 17, 1100),
    { day: 3, sport: "run", role: "easy", km: 6, ascentM: 120, paceSPerKm: 375 },
    hike(5, 15, 950),
    { day: 6, sport: "run", role: "easy", km: 8, ascentM: 180, paceSPerKm: 380 },
  ];
}

function lateSummerWeek(km: Kilometres): Line[] {
  return [
    ...runs(km, ["easy", "easy"]),
    { day: 0, sport: "swim", role: "easy", km: 1.6 },
    { day: 2, sport: "bike", role: "easy", minutes: 60 },
    stretching,
  ];
}

function autumnWeek(km: Kilometres): Line[] {
  return [
    ...runs(km, ["easy", "easy"]),
    { day: 0, sport: "swim", role: "easy", km: 1.5 },
    { day: 2, sport: "strength", role: "strength", minutes: 30 },
  ];
}

const marathonWeek: readonly Line[] = [
  { day: 1, sport: "run", role: "easy", km: 7 },
  { day: 3, sport: "run", role: "easy", km: 5 },
  {
    day: 6,
    sport: "run",
    role: "race",
    km: 42.195,
    minutes: 205,
    rpe: 9,
    ascentM: 160,
    exact: true,
    note: "3:25, eight minutes better than before. The leg is no worse than it was, and no better either.",
  },
];

function recentWeek(km: Kilometres, i: number): Line[] {
  return [
    ...runs(km, ["easy", "easy"]),
    { day: 0, sport: "swim", role: "technique", km: 1.7 },
    ...(i === 0 ? [] : [{ day: 2, sport: "bike", role: "easy", minutes: 60 } as const]),
    { day: 3, sport: "swim", role: "easy", km: 1.3 },
    { day: 5, sport: "bike", role: "long", minutes: i < 2 ? 75 : 120 },
    { day: 2, sport: "strength", role: "rehab", minutes: 30 },
    ...(i < 3 ? [] : [{ day: 0, sport: "strength", role: "rehab", minutes: 30 } as const]),
  ];
}
