import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type PlainDate, plainDate } from "../plain-date";
import { ADHERE_SIZE } from "../rules/adherence";
import { adherence, type InForce, type Told, type WeekKept } from "./adherence";

/* What must hold for every plan and every log. */

const MONDAY = plainDate("2026-11-02");
const SPAN = 14;
const sports = ["run", "bike", "swim", "strength", "walk"] as const;
const day = fc.nat(SPAN - 1).map((n) => addDays(MONDAY, n));
const size = fc.record({
  durationS: fc.integer({ min: 600, max: 9000 }),
  distanceM: fc.option(fc.integer({ min: 1000, max: 30_000 })),
});
const sessions = fc.array(
  fc.record({
    date: day,
    sport: fc.constantFrom(...sports),
    role: fc.constantFrom("easy" as const, "long" as const, "race" as const),
    status: fc.constantFrom("planned" as const, "planned" as const, "cancelled" as const),
    held: fc.boolean(),
    standIn: fc.boolean(),
    intended: fc.option(size),
    size,
  }),
  { maxLength: 16 },
);
const activities = fc.array(
  fc.record({
    date: day,
    sport: fc.constantFrom(...sports),
    insteadOf: fc.option(fc.nat(15).map((n) => `s${n}`)),
    size,
  }),
  { maxLength: 16 },
);
const checkIns = fc.option(
  fc.uniqueArray(fc.record({ date: day, duringPain: fc.integer({ min: 0, max: 10 }) }), {
    selector: (one) => one.date,
    maxLength: SPAN,
  }),
);

const tolds: fc.Arbitrary<Told> = fc
  .record({
    sessions,
    activities,
    checkIns,
    today: fc.nat(SPAN + 2),
    asks: fc.option(day),
    plan: fc.option(day, { freq: 9 }),
    away: fc.option(day),
  })
  .map((d) => ({
    from: MONDAY,
    to: addDays(MONDAY, SPAN - 1),
    today: addDays(MONDAY, d.today),
    sessions: d.sessions.map(({ size: of, ...one }, i) => ({ ...one, ...of, key: `s${i}` })),
    activities: d.activities.map(({ size: of, ...one }) => ({ ...one, ...of })),
    away: d.away ? [{ from: d.away, to: d.away }] : [],
    checkIns: d.checkIns,
    asksFrom: d.asks,
    planFrom: d.plan,
    stopRule: { restrictions: [], edits: [] },
  }));

const total = (weeks: readonly WeekKept[]) => ({
  asked: weeks.reduce((sum, week) => sum + week.whole.asked, 0),
  kept: weeks.reduce((sum, week) => sum + week.whole.kept, 0),
});

/** Neither the share kept falls, nor does more stand there as not kept. */
function expectNotLower(after: Told, before: Told): void {
  const [a, b] = [total(adherence(after)), total(adherence(before))];
  expect(a.asked - a.kept).toBeLessThanOrEqual(b.asked - b.kept);
  expect(a.kept * b.asked).toBeGreaterThanOrEqual(b.kept * a.asked);
}

const idle = (told: Told, one: { date: PlainDate; sport: string }) =>
  told.activities.every((done) => done.date !== one.date || done.sport !== one.sport);
const replaced = (told: Told, key: string, change: Partial<InForce>): Told => ({
  ...told,
  sessions: told.sessions.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

describe("holding back", () => {
  test("cutting, holding or taking out a session that was left never lowers it", () => {
    fc.assert(
      fc.property(
        tolds,
        fc.nat(),
        fc.nat(2),
        fc.integer({ min: 1, max: 9 }),
        (told, n, way, tenth) => {
          const left = told.sessions.filter((one) => idle(told, one));
          const one = left[n % Math.max(1, left.length)];
          fc.pre(one !== undefined);
          if (!one) return;
          const { durationS, distanceM } = one;
          const change: Partial<InForce>[] = [
            { status: "cancelled" },
            { held: true },
            {
              intended: { durationS, distanceM },
              durationS: (durationS * tenth) / 10,
              distanceM: distanceM && (distanceM * tenth) / 10,
            },
          ];
          expectNotLower(replaced(told, one.key, change[way] ?? {}), told);
        },
      ),
    );
  });

  test("saying that it hurt never lowers it", () => {
    fc.assert(
      fc.property(tolds, day, (told, date) => {
        const { checkIns } = told;
        if (checkIns === null || !checkIns.some((one) => one.date === date)) return;
        const hurt = checkIns.map((one) => (one.date === date ? { ...one, duringPain: 10 } : one));
        expectNotLower({ ...told, checkIns: hurt }, told);
      }),
    );
  });

  test("answering a morning never lowers it", () => {
    fc.assert(
      fc.property(tolds, day, (told, date) => {
        const { checkIns } = told;
        if (checkIns === null || checkIns.some((one) => one.date === date)) return;
        expectNotLower({ ...told, checkIns: [...checkIns, { date }] }, told);
      }),
    );
  });
});

describe("doing more than stood there", () => {
  test("making a session longer than its most never raises it", () => {
    fc.assert(
      fc.property(tolds, fc.nat(), (told, n) => {
        // One session and one activity that answers it, of at least the size that counts as kept.
        const sized = told.sessions.filter(
          (one) => one.sport !== "strength" && one.role !== "race",
        );
        const one = sized[n % Math.max(1, sized.length)];
        if (!one) return;
        const alone = <T extends { date: PlainDate; sport: string }>(x: T) =>
          x.date !== one.date || x.sport !== one.sport;
        const base = {
          ...told,
          sessions: [...told.sessions.filter(alone), one],
          activities: told.activities.filter(alone),
        };
        const done = (share: number) => ({
          ...base,
          activities: [
            ...base.activities,
            {
              date: one.date,
              sport: one.sport,
              durationS: one.durationS * share,
              distanceM: one.distanceM && one.distanceM * share,
            },
          ],
        });
        const { least, most } = ADHERE_SIZE.numbers;
        for (const share of [least.value + 0.01, 1, most.value - 0.01])
          expectNotLower(done(share), done(most.value + 0.05 + n / 1000));
      }),
    );
  });

  test("a run where none was left to run never raises it", () => {
    fc.assert(
      fc.property(tolds, day, size, (told, date, of) => {
        const open = told.sessions.some(
          (one) =>
            one.date === date && one.sport === "run" && one.status !== "cancelled" && !one.held,
        );
        if (open) return;
        const more = {
          ...told,
          activities: [...told.activities, { date, sport: "run" as const, ...of }],
        };
        expectNotLower(told, more);
      }),
    );
  });

  test("training beside the plan in other sports changes no count", () => {
    fc.assert(
      fc.property(tolds, day, size, (told, date, of) => {
        if (told.sessions.some((one) => one.date === date && one.sport === "bike")) return;
        const more = {
          ...told,
          activities: [...told.activities, { date, sport: "bike" as const, ...of }],
        };
        expect(total(adherence(more))).toEqual(total(adherence(told)));
      }),
    );
  });
});

describe("something else instead", () => {
  test("saying that it was instead of a session makes nothing kept", () => {
    fc.assert(
      fc.property(tolds, (told) => {
        const activities = told.activities.map((one) => ({ ...one, insteadOf: null }));
        const unsaid = adherence({ ...told, activities });
        expect(total(adherence(told)).kept).toBeLessThanOrEqual(total(unsaid).kept);
      }),
    );
  });

  test("a session is told once, as swapped or as anything else, and swapped is not kept", () => {
    fc.assert(
      fc.property(tolds, (told) => {
        for (const { sessions } of adherence(told)) {
          const keys = sessions.flatMap(({ key }) => (key === null ? [] : [key]));
          expect(new Set(keys).size).toBe(keys.length);
          for (const { outcome, asked, kept } of sessions)
            if (outcome === "swapped") expect([asked, kept]).toEqual([true, false]);
        }
      }),
    );
  });
});

test("a day away changes nothing, whatever lies on it", () => {
  fc.assert(
    fc.property(tolds, day, (told, date) => {
      const gone = { ...told, away: [...told.away, { from: date, to: date }] };
      const other = <T extends { date: PlainDate }>(x: T) => x.date !== date;
      // The answer of that morning still tells of the day before.
      const emptied = {
        ...gone,
        sessions: told.sessions.filter(other),
        activities: told.activities.filter(other),
      };
      expect(adherence(gone)).toEqual(adherence(emptied));
      const asked = (weeks: WeekKept[]) => total(weeks).asked;
      expect(asked(adherence(gone))).toBeLessThanOrEqual(asked(adherence(told)));
    }),
  );
});

test("the whole is the sum of its parts, and no more is kept than was asked", () => {
  fc.assert(
    fc.property(tolds, (told) => {
      for (const { disciplines, checkIns, whole, sessions } of adherence(told)) {
        const parts = [...Object.values(disciplines), ...(checkIns ? [checkIns] : [])];
        for (const part of [...parts, whole]) expect(part.kept).toBeLessThanOrEqual(part.asked);
        expect(parts.reduce((sum, part) => sum + part.asked, 0)).toBe(whole.asked);
        expect(parts.reduce((sum, part) => sum + part.kept, 0)).toBe(whole.kept);
        const named = Object.values(disciplines).flatMap((one) => Object.values(one.outcomes));
        expect(named.reduce((sum, n) => sum + n, 0)).toBe(sessions.length);
      }
    }),
  );
});

test("the order in which things are told does not matter", () => {
  fc.assert(
    fc.property(tolds, (told) => {
      const turned = {
        ...told,
        sessions: told.sessions.toReversed(),
        activities: told.activities.toReversed(),
        checkIns: told.checkIns?.toReversed() ?? null,
      };
      const counts = (weeks: WeekKept[]) =>
        weeks.map(({ disciplines, checkIns, whole }) => ({ disciplines, checkIns, whole }));
      expect(counts(adherence(turned))).toEqual(counts(adherence(told)));
    }),
  );
});

test("a span that ends before it begins is a mistake", () => {
  const [told] = fc.sample(tolds, 1);
  if (!told) throw new RangeError("one sample");
  expect(() => adherence({ ...told, to: addDays(MONDAY, -1) })).toThrow(RangeError);
});
