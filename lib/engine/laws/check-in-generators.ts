import fc from "fast-check";
import { type CheckIn, redFlags, type Trigger, triggers } from "../model";
import { addDays, type PlainDate } from "../plain-date";

/** What the last days of a generated athlete were like. */
export const moods = [
  "clean",
  "clean",
  "hold",
  "amber",
  "amber",
  "red",
  "red",
  "red-then-clean",
  "amber-then-clean",
  "refer",
  "silent",
  "ill",
  "random",
  "none",
] as const;
export type Mood = (typeof moods)[number];

type Draw = {
  readonly today: PlainDate;
  readonly mood: Mood;
  readonly moodDays: number;
  readonly knownDays: number;
  readonly noise: readonly number[];
};

/** Check-ins up to today; the last `moodDays` follow the mood, those before are settled. */
export function checkInsOf({ today, mood, moodDays, knownDays, noise }: Draw): CheckIn[] {
  if (mood === "none") return [];
  const checkIns: CheckIn[] = [];
  const later = mood.endsWith("-then-clean") ? 3 : 0;
  for (let back = knownDays; back >= 0; back--) {
    const date = addDays(today, -back);
    const n = (i: number) => noise[(back + i) % noise.length] ?? 0;
    const inMood = back >= later && back < later + moodDays;
    if (mood === "silent" && back < moodDays) continue;
    if (!inMood && n(3) === 0) continue;
    checkIns.push(inMood ? moody(date, mood, n, moodDays) : settled(date, n));
  }
  return checkIns;
}

type Noise = (i: number) => number;

function settled(date: PlainDate, n: Noise): CheckIn {
  return {
    date,
    morningPain: n(0) > 7 ? 2 : 1,
    stiffnessMin: 5,
    loadTest: n(1) > 8 ? 3 : 2,
    duringPain: n(2) > 7 ? 2 : 0,
    afterPain: 1,
    acheHours: 2,
    sleepHours: n(4) === 1 ? 6 : 8,
    trigger: null,
  };
}

function moody(date: PlainDate, mood: Mood, n: Noise, moodDays: number): CheckIn {
  const base = settled(date, n);
  const trigger: Trigger = triggers[moodDays % triggers.length] ?? "unknown";
  switch (mood) {
    case "hold":
      return { ...base, painkiller: true, sleepHours: 4.5 };
    case "amber":
    case "amber-then-clean":
      return { ...base, duringPain: 4, afterPain: 4, acheHours: 14, trigger };
    case "red":
    case "red-then-clean":
      return { ...base, morningPain: 5, loadTest: 4, trigger };
    case "refer":
      return { ...base, redFlags: [redFlags[n(5) % redFlags.length] ?? "sudden-pop"] };
    case "ill":
      return { ...base, illness: n(1) > 5 ? "above-neck" : "fever" };
    case "random":
      return {
        date,
        morningPain: n(0),
        loadTest: n(1),
        afterPain: n(2),
        stiffnessMin: n(3) * 10,
        acheHours: n(4) * 4,
        limp: n(5) === 9,
        trigger,
      };
    default:
      return base;
  }
}

export type Answers = Omit<CheckIn, "date">;

/** Two sets of answers for one day; the second is nowhere better. */
export function worsening(): fc.Arbitrary<{ better: Answers; worse: Answers }> {
  const pair = (max: number) =>
    fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { freq: 2, nil: null });
  return fc
    .record({
      morningPain: maybe(pair(8)),
      stiffnessMin: maybe(pair(90)),
      loadTest: maybe(pair(8)),
      duringPain: maybe(pair(8)),
      afterPain: maybe(pair(8)),
      acheHours: maybe(pair(40)),
      sittingPain: maybe(pair(7)),
      bikePain: maybe(pair(5)),
      kickPain: maybe(pair(5)),
      limp: maybe(pair(1)),
      nightWaking: maybe(pair(1)),
      painkiller: maybe(pair(1)),
      worseByEvening: maybe(pair(1)),
      stretched: maybe(pair(1)),
      sleep: maybe(pair(5)),
      spread: maybe(pair(2)),
      flag: maybe(pair(1)),
      trigger: fc.option(fc.constantFrom(...triggers), { nil: null }),
    })
    .map((d) => ({ better: answersOf(0, d), worse: answersOf(1, d) }));
}

type Pairs = { readonly trigger: Trigger | null } & Readonly<
  Record<string, readonly [number, number] | Trigger | null>
>;

function answersOf(side: 0 | 1, draw: Pairs): Answers {
  const at = (name: string) => {
    const pair = draw[name];
    return Array.isArray(pair) ? (pair[side] as number) : undefined;
  };
  const entries: [string, unknown][] = [
    ...["morningPain", "stiffnessMin", "loadTest", "duringPain", "afterPain", "acheHours"].map(
      (name): [string, unknown] => [name, at(name)],
    ),
    ...["sittingPain", "bikePain", "kickPain"].map((name): [string, unknown] => [name, at(name)]),
    ...["limp", "nightWaking", "painkiller", "worseByEvening", "stretched"].map(
      (name): [string, unknown] => {
        const value = at(name);
        return [name, value === undefined ? undefined : value === 1];
      },
    ),
    ["sleepHours", mapped(at("sleep"), (v) => 9 - v)],
    ["spread", mapped(at("spread"), (v) => ["focal", "wider", "below-knee"][v])],
    ["redFlags", mapped(at("flag"), (v) => (v === 1 ? ["bone-pain"] : []))],
  ];
  const answered = entries.filter(([, value]) => value !== undefined);
  return { trigger: draw.trigger, ...Object.fromEntries(answered) };
}

function mapped<T>(value: number | undefined, to: (value: number) => T): T | undefined {
  return value === undefined ? undefined : to(value);
}
