import type { BodyPlace, CheckIn } from "@/lib/engine/model";
import { addDays, daysBetween, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";
import type { Anchor } from "../anchor";
import { chance } from "../chance";
import type { Answered, MorningBefore, Trained } from "../person";
import { INTERVALS_WEEK } from "./plan";

const slug = "founding";

/** Forty mornings: quiet, a dull hour or two after long runs, one sharp answer to intervals. */
export function foundingMorning(anchor: Anchor) {
  const intervals = anchor.day(INTERVALS_WEEK, 1);
  return ({ date, yesterday }: MorningBefore): Answered | null => {
    if (date === anchor.today) return null;
    const after = daysBetween(intervals, date);
    const afterIntervals = sharpMornings[after];
    const usual = usualAnswers(date, yesterday, date < addDays(anchor.firstCheckIn, 8));
    const places = placesOn(date, yesterday, afterIntervals !== undefined);
    if (!afterIntervals) return { answers: usual, places, ...noteOf(date, yesterday) };
    const { note, ...answers } = afterIntervals;
    return { answers: { ...usual, ...answers }, places, ...(note === undefined ? {} : { note }) };
  };
}

type Sharp = Omit<CheckIn, "date"> & { readonly note?: string };

/** Days since the intervals. */
const sharpMornings: Readonly<Partial<Record<number, Sharp>>> = {
  1: {
    morningPain: 2,
    stiffnessMin: 20,
    duringPain: 3,
    afterPain: 4,
    acheOnsetHours: 1,
    acheHours: 9,
    loadTest: 3,
    aftermath: "worse",
    trigger: "intervals",
    note: "Tighter and sharper than after a long run, from the fourth repeat on. It eased before bed.",
  },
  2: {
    morningPain: 1,
    stiffnessMin: 15,
    loadTest: 3,
    aftermath: "same",
    note: "Still a little tight on the stairs.",
  },
  3: { morningPain: 1, stiffnessMin: 10, loadTest: 2, aftermath: "better" },
};

/** Level from week to week, Monday first. */
const loadTests = [2, 2, 1, 2, 1, 1, 2] as const;

function usualAnswers(
  date: PlainDate,
  yesterday: readonly Trained[],
  first: boolean,
): Omit<CheckIn, "date"> {
  const roll = (what: string) => chance(slug, date, what);
  const long = yesterday.some((a) => a.sport === "run" && a.role === "long");
  const run = yesterday.some((a) => a.sport === "run");
  const ran = run && !long;
  return {
    morningPain: first || long || roll("morning") < 0.78 ? 1 : 0,
    stiffnessMin: long ? 10 : roll("stiff") < 0.4 ? 0 : 5,
    ...(long ? { duringPain: 0, afterPain: 2, acheOnsetHours: 1, acheHours: 2 } : {}),
    ...(ran ? { duringPain: 0, afterPain: roll("after") < 0.6 ? 1 : 0, acheHours: 0 } : {}),
    ...(yesterday.length > 0 ? { aftermath: roll("left") < 0.25 ? "better" : "same" } : {}),
    loadTest: loadTests[weekdayIndex(date)] ?? 1,
    limp: false,
    sittingPain: roll("sitting") < 0.25 ? 1 : 0,
    nightWaking: false,
    spread: "wider",
    trigger: null,
    painkiller: false,
    // A desk on weekdays, her own feet at weekends; it is the day before that is told.
    sittingHours: [2, 9, 6, 9, 6, 9, 6][weekdayIndex(date)] ?? 6,
    sleepHours: 7 + Math.round(roll("sleep") * 3) / 2,
    illness: null,
    redFlags: [],
  };
}

/** The sitting bone as a rule, wider after what loads it; most quiet mornings she marks nothing. */
function placesOn(date: PlainDate, yesterday: readonly Trained[], sharp: boolean): BodyPlace[] {
  if (sharp) return ["left-sit-bone", "left-mid-thigh"];
  if (yesterday.some((a) => a.role === "long")) return ["left-glute", "left-sit-bone"];
  return chance(slug, date, "place") < 0.35 ? ["left-sit-bone"] : [];
}

const afterLongRuns = [
  "Dull for an hour after the run, gone by tea.",
  "Nothing while running. A dull ache on the sofa afterwards.",
  "Ached for an hour or so, the usual place.",
];
const quietDays = [
  "Sat through a long meeting without noticing it.",
  "Took a cushion to the office.",
  "Bridges felt easier than last week.",
];

function noteOf(date: string, yesterday: readonly Trained[]): { readonly note?: string } {
  const pick = (words: readonly string[]) =>
    words[Math.floor(chance(slug, date, "words") * words.length)];
  const long = yesterday.some((a) => a.sport === "run" && a.role === "long");
  const wants = chance(slug, date, "writes") < (long ? 0.8 : 0.12);
  const note = wants ? pick(long ? afterLongRuns : quietDays) : undefined;
  return note === undefined ? {} : { note };
}
