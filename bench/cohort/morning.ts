import type { CheckIn } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Hidden } from "./athlete";
import type { Numbers } from "./parameters";
import { normal, uniform } from "./random";

/** What was truly felt about one day of training. */
export type Felt = {
  readonly date: PlainDate;
  readonly during: number;
  readonly after: number;
  /** How long the ache went on, hours. */
  readonly acheHours: number;
};

/** An ache that is still there in the morning is told as this long, hours; the rest a day later. */
const ACHE_BY_MORNING_H = 20;
/** Minutes of stiffness for each point of morning pain; our choice, 5 minutes at the usual 1. */
const STIFF_MIN_PER_POINT = 5;
const SLEEP_H = 7.5;

/** Whether the athlete answers on day number `day`; two mornings missed in a row are likelier. */
export function answers(seed: number, day: number, answeredBefore: boolean, n: Numbers): boolean {
  const chance = answeredBefore ? n.missedCheckIn : n.missedAgain;
  return uniform(seed, "checkInMissed", day) >= chance;
}

/** A check-in as given: partly untold, with error, in whole points; some questions left out. */
export function checkInOf(
  hidden: Hidden,
  numbers: Numbers,
  now: {
    readonly date: PlainDate;
    readonly day: number;
    readonly morningPain: number;
    readonly yesterday: Felt | null;
    readonly before: Felt | null;
  },
): CheckIn {
  const { seed } = hidden;
  const { date, day, morningPain, yesterday, before } = now;
  const told = (pain: number, error: number) =>
    whole(pain * (1 - hidden.untold) + numbers.painError * error, 10);
  const tests = uniform(seed, "testMissed", day) >= numbers.missedTest;
  const stiffness = STIFF_MIN_PER_POINT * morningPain * (1 - hidden.untold);
  const longAche = before !== null && before.acheHours > ACHE_BY_MORNING_H ? before : null;
  return {
    date,
    morningPain: told(morningPain, normal(seed, "morningError", day)),
    stiffnessMin: whole(stiffness * (1 + 0.3 * normal(seed, "stiffnessError", day)), 120),
    ...(tests
      ? { loadTest: told(morningPain + numbers.testExtra, normal(seed, "testError", day)) }
      : {}),
    ...(yesterday
      ? {
          duringPain: told(yesterday.during, normal(seed, "duringError", day)),
          afterPain: told(yesterday.after, normal(seed, "afterError", day)),
          acheHours: Math.min(ACHE_BY_MORNING_H, whole(yesterday.acheHours, 72)),
        }
      : {}),
    ...(longAche
      ? { responses: [{ sessionDate: longAche.date, acheHours: whole(longAche.acheHours, 72) }] }
      : {}),
    sleepHours: SLEEP_H,
    painkiller: false,
    limp: false,
    nightWaking: false,
    spread: "focal",
    illness: null,
    redFlags: [],
    trigger: null,
  };
}

function whole(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}
