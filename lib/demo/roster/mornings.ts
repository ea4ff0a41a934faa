import type { CheckIn } from "@/lib/engine/model";
import { daysBetween, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";
import { chance } from "../chance";
import type { Answered, DemoAthlete } from "../person";

const SETTLES_IN_DAYS = 8;

type Special = Omit<CheckIn, "date"> & { readonly note?: string };

type Rhythm = {
  readonly slug: string;
  readonly today: PlainDate;
  /** What a usual morning is like. */
  readonly usual: {
    readonly morningPain: number;
    readonly stiffnessMin: number;
    readonly loadTest?: number;
    readonly afterPain?: number;
  };
  /** Mornings without an answer, in a hundred. */
  readonly skipPercent: number;
  /** The last morning with an answer, in days before today. */
  readonly until?: number;
  /** The first one, likewise. */
  readonly since?: number;
  /** By days before today. */
  readonly special?: Readonly<Record<number, Special>>;
};

/** A person's mornings: near the usual, and on some days what happened. */
export function rhythm({
  slug,
  today,
  usual,
  skipPercent,
  until = 0,
  since = 40,
  special = {},
}: Rhythm): DemoAthlete["morning"] {
  return ({ date, yesterday }): Answered | null => {
    const ago = daysBetween(date, today);
    if (ago < until || ago > since) return null;
    const roll = (what: string) => chance(slug, date, what);
    const happened = special[ago];
    if (!happened && ago > 0 && roll("skips") * 100 < skipPercent) return null;
    // The first mornings say what is usual, so that a lower one later is the exception.
    const settledIn = ago < since - SETTLES_IN_DAYS;
    const lower = (value: number, part: number, what: string) =>
      settledIn && value > 0 && roll(what) < part ? value - 1 : value;
    const answers = {
      morningPain: lower(usual.morningPain, 0.22, "morning"),
      stiffnessMin: Math.max(0, usual.stiffnessMin + Math.round(2 * roll("stiff") - 1) * 5),
      ...(usual.loadTest === undefined ? {} : { loadTest: levelTest(slug, date, usual.loadTest) }),
      ...(yesterday.length > 0
        ? {
            duringPain: roll("during") < 0.7 ? 0 : 1,
            afterPain: lower(usual.afterPain ?? 1, 0.5, "after"),
            acheHours: 1,
            aftermath: "same" as const,
          }
        : {}),
      limp: false,
      nightWaking: false,
      trigger: null,
      painkiller: false,
      sleepHours: 7 + Math.round(roll("sleep") * 3) / 2,
      illness: null,
      redFlags: [],
    };
    if (!happened) return { answers };
    const { note, ...given } = happened;
    return { answers: { ...answers, ...given }, ...(note === undefined ? {} : { note }) };
  };
}

/** A point lower on some weekdays, the same ones every week: the weekly mean stays level. */
function levelTest(slug: string, date: PlainDate, usual: number): number {
  const lower = usual > 0 && chance(slug, weekdayIndex(date), "test") < 0.3;
  return lower ? usual - 1 : usual;
}
