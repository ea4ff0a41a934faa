import type { Sport, Step } from "@/lib/engine/model";
import { addDays, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";
import type { Anchor } from "../anchor";
import type { CoachSession, DemoBlock, DemoPlan } from "../person";

/** The week of the coach's intervals, on its Tuesday: about three weeks before today. */
export const INTERVALS_WEEK = -3;

/** What the coach fixed: five level weeks, and one set of intervals as a question to the tendon. */
export function foundingPlan(anchor: Anchor): DemoPlan {
  const intervals = anchor.day(INTERVALS_WEEK, 1);
  return {
    start: anchor.seasonStart,
    blocks: [
      levelBlock(anchor, -5, -5, "A level week to start from: two short runs and a longer Sunday."),
      levelBlock(
        anchor,
        -3,
        -1,
        "Three level weeks at 32 km. Shockwave comes first, distance later.",
      ),
    ],
    sessions: [...intervalsOf(intervals), ...holdsOn(anchor)],
    missedPercent: 4,
    insteadOn: (date, sport) =>
      sport === "run" && date === addDays(intervals, 2) ? rodeInstead : undefined,
    noteOn: (date, sport) => noteOn(intervals, date, sport),
  };
}

function intervalsOf(intervals: PlainDate): CoachSession[] {
  return [0, 1].map((week) => ({
    on: addDays(intervals, -2),
    date: addDays(intervals, 7 * week),
    sport: "run",
    role: "intervals",
    title: "5 x 3 minutes brisk",
    intent: "A careful first look at faster running since the marathon.",
    durationS: 2400,
    distanceM: 7400,
    steps: fiveTimesThree,
    notes: "Stay relaxed. Stop if it sharpens.",
  }));
}

/** Monday and Wednesday, on which the season has strength of its own. */
const STRENGTH_DAYS = new Set([0, 2]);

/** Whatever day the demo is opened on, it has exercises to be played through. */
function holdsOn({ today }: Anchor): CoachSession[] {
  if (STRENGTH_DAYS.has(weekdayIndex(today))) return [];
  return [
    {
      on: addDays(today, -2),
      date: today,
      sport: "strength",
      role: "rehab",
      title: "Bridges and curls, short",
      intent: "The physio’s short set between the two longer ones.",
      durationS: 1200,
      distanceM: null,
      steps: [
        sets(3, { workS: 100, restS: 60 }, "Single-leg bridge, 10 per side, 3 s up and 3 s down"),
        sets(4, { workS: 60, restS: 45 }, "Lying leg curl hold, 30 s per side"),
        sets(2, { workS: 60, restS: 90 }, "Side plank, 30 s per side"),
      ],
      notes: "Slow, and at most 3 of 10 while you do it.",
    },
  ];
}

type Times = { readonly workS: number; readonly restS: number };

function sets(times: number, { workS, restS }: Times, text: string): Step {
  const part = { kind: "step", distanceM: null, target: null } as const;
  return {
    kind: "repeat",
    times,
    steps: [
      { ...part, role: "work", durationS: workS, text },
      { ...part, role: "rest", durationS: restS, text: "Rest" },
    ],
  };
}

function levelBlock(anchor: Anchor, from: number, to: number, notes: string): DemoBlock {
  return {
    phase: "rehab-base",
    start: anchor.monday(from),
    end: anchor.day(to, 6),
    targets: {
      run: { distanceM: 32_000 },
      bike: { durationS: 10_800 },
      swim: { distanceM: 3000 },
      strength: { sessions: 2 },
    },
    notes,
  };
}

/** Two days after the intervals. */
const rodeInstead = {
  sport: "bike",
  durationS: 3600,
  note: "Still there on the stairs, so I rode instead.",
} as const;

function noteOn(intervals: PlainDate, date: PlainDate, sport: Sport): string | undefined {
  if (sport !== "run") return undefined;
  if (date === intervals)
    return "Legs felt quick. Then it came on in the fourth one, left side, high up.";
  if (date === addDays(intervals, 5)) return "Easy all the way and quiet. Good to know.";
  return undefined;
}

const easy = (role: "warmup" | "cooldown", durationS: number, text: string): Step => ({
  kind: "step",
  role,
  durationS,
  distanceM: null,
  target: { metric: "rpe", low: 2, high: 3 },
  text,
});

const fiveTimesThree: readonly Step[] = [
  easy("warmup", 600, "Easy, last two minutes a little quicker"),
  {
    kind: "repeat",
    times: 5,
    steps: [
      {
        kind: "step",
        role: "work",
        durationS: 180,
        distanceM: null,
        target: { metric: "rpe", low: 6, high: 7 },
        text: "Brisk and relaxed",
      },
      {
        kind: "step",
        role: "recovery",
        durationS: 90,
        distanceM: null,
        target: { metric: "rpe", low: 2, high: 2 },
        text: "Jog",
      },
    ],
  },
  easy("cooldown", 450, "Easy home"),
];
