import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment, Ramp, State, Timers } from "../model";
import { addDays, daysBetween, mondayOf, type PlainDate } from "../plain-date";
import { assessDays } from "./assess";
import {
  type Answers,
  ahead,
  answering,
  assessedOn,
  back,
  calm,
  flare,
  run,
  TODAY,
  training,
  watch,
} from "./test-record";
import { rampAfter, type WeekSeen } from "./way-back";

const order: readonly State[] = ["green", "amber", "red", "refer"];

function expectNowhereMilder(worse: Assessment, better: Assessment) {
  expect(order.indexOf(worse.state)).toBeGreaterThanOrEqual(order.indexOf(better.state));
  expect(worse.level).toBeLessThanOrEqual(better.level);
  expect(worse.rehabStage).toBeLessThanOrEqual(better.rehabStage);
  expect(Number(worse.mayProgress)).toBeLessThanOrEqual(Number(better.mayProgress));
  for (const key of Object.keys(better.timers) as (keyof Timers)[])
    expect((worse.timers[key] ?? "") >= (better.timers[key] ?? ""), key).toBe(true);
  for (let week = 0; week < 8; week++) {
    const monday = addDays(mondayOf(TODAY), 7 * week);
    expect(capOf(worse.ramp, monday)).toBeLessThanOrEqual(capOf(better.ramp, monday));
  }
}

function capOf(ramp: Ramp | null, monday: PlainDate): number {
  if (!ramp) return Infinity;
  const share = ramp.shares[Math.max(0, daysBetween(ramp.firstMonday, monday) / 7)];
  return share === undefined ? Infinity : share * ramp.fromWeekM;
}

const settledWeeks = (): readonly WeekSeen[] => [
  {
    monday: back(7),
    runM: 30_000,
    ranM: 30_000,
    runs: 3,
    rejected: 0,
    green: true,
    disturbed: false,
  },
];

const rising = (max: number) =>
  fc.option(
    fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { nil: null },
  );
const pains = { morningPain: 8, loadTest: 8, duringPain: 8, afterPain: 8, sittingPain: 7 };
const pair = fc
  .tuple(
    fc.record(Object.fromEntries(Object.entries(pains).map(([k, max]) => [k, rising(max)]))),
    fc.record({ stiffnessMin: rising(90), acheHours: rising(40), lateAche: rising(60) }),
    fc.record({ limp: rising(1), nightWaking: rising(1), painkiller: rising(1), flag: rising(1) }),
    fc.constantFrom(null, "intervals", "hills", "bike", "sitting", "unknown", "long-run"),
  )
  .map(([scales, lengths, signs, trigger]) => (side: 0 | 1): Answers => {
    const numbers = Object.entries({ ...scales, ...lengths }).flatMap(([k, v]) =>
      v && k !== "lateAche" ? [[k, v[side]] as const] : [],
    );
    const flags = Object.entries(signs).flatMap(([k, v]) =>
      v && k !== "flag" ? [[k, v[side] === 1] as const] : [],
    );
    return {
      trigger: trigger as Answers["trigger"] & string,
      ...Object.fromEntries(numbers),
      ...Object.fromEntries(flags),
      redFlags: signs.flag?.[side] === 1 ? ["sudden-pop"] : [],
      responses: lengths.lateAche
        ? [{ sessionDate: back(3), acheHours: lengths.lateAche[side] }]
        : [],
    } as Answers;
  });

describe("laws of one morning", () => {
  test("law 9: a worse answer is nowhere milder, whatever came before", () => {
    const before = fc.dictionary(
      fc.integer({ min: -13, max: -1 }).map(String),
      fc.constantFrom(flare, watch, { ...calm, painkiller: true }, { morningPain: 2 }),
      { maxKeys: 6 },
    );
    fc.assert(
      fc.property(pair, before, (answers, earlier) => {
        const part = { activities: [...training(-35, -2), run(back(1), "intervals")] };
        const on = (side: 0 | 1) => assessedOn(answering({ ...earlier, 0: answers(side) }, part));
        expectNowhereMilder(on(1), on(0));
      }),
      { numRuns: 400 },
    );
  });

  test("law 9: of two ways back the lower share holds in each week", () => {
    const kinds = fc.constantFrom("red" as const, "amber" as const, "gap" as const);
    const inDays = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(kinds, kinds, inDays, inDays, (first, second, from, later) => {
        const before = rampAfter(first, ahead(from), null, settledWeeks);
        const resumes = ahead(from + later);
        const after = rampAfter(second, resumes, before, settledWeeks);
        const alone = rampAfter(second, resumes, null, settledWeeks);
        for (let week = 0; week < 6; week++) {
          const monday = addDays(mondayOf(resumes), 7 * week);
          const most = Math.min(capOf(before, monday), capOf(alone, monday));
          expect(capOf(after, monday), `${first} then ${second}, week ${week}`).toBe(most);
        }
      }),
    );
  });

  test("law 12: the same check-in twice is one", () => {
    const once = answering({ 0: watch });
    const twice = { ...once, checkIns: [...once.checkIns, { ...watch, date: TODAY }] };
    expect(assessDays(twice, TODAY, ahead(5))).toEqual(assessDays(once, TODAY, ahead(5)));
  });
});
