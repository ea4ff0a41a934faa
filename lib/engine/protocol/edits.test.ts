import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worsening } from "../laws/check-in-generators";
import { lawCases } from "../laws/generators";
import { cumulativeTissue, morningOf } from "../laws/subject";
import type { AthleteRecord, Restriction, ThresholdEdit } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { bounds, ruleSet } from "../rules/adjustable";
import type { Rule } from "../rules/rule";
import { assessDays } from "../symptoms/assess";
import {
  ahead,
  answering,
  assessedOn,
  back,
  calm,
  flare,
  run,
  TODAY,
  watch,
} from "../symptoms/test-record";
import { editFault, inForceOn } from "./in-force";
import { adaptedTo, planned } from "./test-protocols";

const BY = "Jo Brackley, physio";
const set = (rule: string, number: string, value: number, part: Partial<ThresholdEdit> = {}) => ({
  rule,
  number,
  value,
  by: BY,
  from: back(30),
  to: null,
  ...part,
});
const edited = (record: AthleteRecord, ...edits: readonly ThresholdEdit[]): AthleteRecord => ({
  ...record,
  protocol: { id: "proximal-hamstring", version: 1, edits },
});

describe("an edited threshold", () => {
  const ache = answering({ 0: { ...calm, afterPain: 3 } });
  const tighter = edited(ache, set("STATE-AMBER-AFTER", "from", 3));

  test("decides, and the facts name who set it", () => {
    expect(assessedOn(ache).state).toBe("green");
    const a = assessedOn(tighter);
    expect(a).toMatchObject({
      state: "amber",
      rules: expect.arrayContaining(["STATE-AMBER-AFTER"]),
    });
    expect(a.facts).toHaveLength(2);
    expect(a.facts[1]).toEqual({ date: back(30), what: `limit set by ${BY}`, value: "3 of 10" });
  });

  test("changes the plan, and the change's own facts name it", () => {
    const easy = planned(tighter, { role: "easy" }, 2);
    expect(adaptedTo(ache, easy).changes).toEqual([]);
    const [change] = adaptedTo(tighter, easy).changes;
    expect(change?.rule).toBe("CELL-AMBER-RUN");
    expect(change?.facts.map((f) => f.what)).toContain(`limit set by ${BY}`);
    expect(change?.facts.length).toBeLessThanOrEqual(3);
  });

  test("a cell's own number says so in words", () => {
    const record = edited(answering({ 0: watch }), set("CELL-AMBER-RUN", "share", 0.6));
    const [change] = adaptedTo(
      record,
      planned(record, { role: "easy", distanceM: 8000 }, 2),
    ).changes;
    expect(change?.after?.distanceM).toBe(4800);
    expect(change?.reason).toContain("40 % shorter");
    expect(change?.reason).toContain(`${BY} set this limit for you.`);
    expect(change?.facts[0]).toMatchObject({ what: `limit set by ${BY}`, value: "60 %" });
  });

  test("a longer freeze holds to its own end, and the change names who set it", () => {
    const record = edited(answering({ 0: flare }), set("WINDOW-1", "redSpeedDays", 21));
    expect(assessedOn(record).timers.speedFreezeUntil).toBe(ahead(20));
    const fast = planned(record, { role: "intervals" }, 18);
    const [change] = adaptedTo(record, fast).changes;
    expect(change?.rule).toBe("CELL-SPEED-FREEZE");
    expect(change?.reason).toContain(BY);
  });

  test("a slower growth of the week holds in the plan", () => {
    const activities = Array.from({ length: 28 }, (_, i) => run(back(28 - i), "easy", 3000));
    const plain = answering({ 0: calm }, { activities });
    const week = (record: AthleteRecord) =>
      adaptedTo(
        record,
        ...[0, 1, 2, 3, 4, 5, 6].map((d) =>
          planned(record, { role: "easy", distanceM: 3300 }, d + 7),
        ),
      ).sessions.reduce((sum, s) => sum + (s.sport === "run" ? (s.distanceM ?? 0) : 0), 0);
    expect(week(plain)).toBeGreaterThan(22_000);
    expect(week(edited(plain, set("LOAD-3", "softGrowth", 0)))).toBeLessThanOrEqual(21_200);
  });

  test("acts from its own day to its last: what was decided before stays", () => {
    const days = { "-4": { ...calm, afterPain: 3 }, "-1": { ...calm, afterPain: 3 } };
    const record = answering({ ...days, 0: calm });
    const dated = edited(
      record,
      set("STATE-AMBER-AFTER", "from", 3, { from: back(2), to: back(1) }),
    );
    const states = (r: AthleteRecord) => assessDays(r, back(5), TODAY).map((a) => a.state);
    expect(states(record)).toEqual(Array(6).fill("green"));
    expect(states(dated)).toEqual(["green", "green", "green", "green", "amber", "amber"]);
    expect(assessDays(dated, back(14), back(3))).toEqual(assessDays(record, back(14), back(3)));
  });

  test("the last one made holds, whatever the order they come in", () => {
    const first = set("STATE-AMBER-AFTER", "from", 2, { from: back(20) });
    const later = set("STATE-AMBER-AFTER", "from", 3, { from: back(10), by: "The coach" });
    for (const edits of [
      [first, later],
      [later, first],
    ]) {
      const record = edited(ache, ...edits);
      expect(inForceOn(record)({ date: TODAY }).rules.AMBER_AFTER.numbers.from.value).toBe(3);
      expect(inForceOn(record)({ date: back(15) }).rules.AMBER_AFTER.numbers.from.value).toBe(2);
      expect(assessedOn(record).facts[1]?.what).toBe("limit set by The coach");
    }
    const sameDay = ["A", "B"].map((by, i) => set("STATE-AMBER-AFTER", "from", 3 - i, { by }));
    for (const edits of [sameDay, sameDay.toReversed()])
      expect(
        inForceOn(edited(ache, ...edits))({ date: TODAY }).rules.AMBER_AFTER.numbers.from.value,
      ).toBe(2);
  });

  test("outside its bounds, or of a number nobody may set, it is a mistake", () => {
    expect(editFault(set("STATE-RED-DURING", "above", 6))).toContain("between 2 and 5");
    expect(editFault(set("REFER-PAIN", "from", 9))).toContain("not a number that a person may set");
    expect(() => assessedOn(edited(ache, set("STATE-RED-DURING", "above", 6)))).toThrow(RangeError);
  });

  test("bounds hold the rules' own numbers, and never loosen what a trial or a law gives", () => {
    for (const { rule, number, min, max, careful } of bounds) {
      const own = (rule as Rule).numbers[number];
      expect(own, `${rule.id} ${number}`).toBeDefined();
      if (!own) continue;
      expect(own.value).toBeGreaterThanOrEqual(min);
      expect(own.value).toBeLessThanOrEqual(max);
      expect(Object.values(ruleSet)).toContain(rule);
      const isCited = own.mark !== "choice" || rule.id.startsWith("LOAD-");
      if (isCited) expect(own.value).toBe(careful === "lower" ? max : min);
    }
  });
});

describe("a physio's pain ceiling takes part in every decision", () => {
  const ceiling = (value: number, part: Partial<Restriction> = {}): Restriction => ({
    kind: "pain-ceiling",
    from: back(10),
    to: null,
    value,
    ...part,
  });
  const ache = { 0: { ...calm, duringPain: 3 } };

  test("more than it during or after calls for Watch, and the facts say whose limit it is", () => {
    expect(assessedOn(answering(ache)).state).toBe("green");
    const limited = answering(ache, { restrictions: [ceiling(2)] });
    expect(assessedOn(limited).state).toBe("amber");
    expect(assessedOn(limited).facts[1]).toMatchObject({
      what: "limit set by your physio or doctor",
    });
  });

  test("up to it is as ever; lifted it acts no more; a high one loosens nothing", () => {
    const state = (limit: Restriction, answers: Parameters<typeof answering>[0] = ache) =>
      assessedOn(answering(answers, { restrictions: [limit] })).state;
    expect(state(ceiling(3))).toBe("green");
    expect(state(ceiling(2, { to: back(1) }))).toBe("green");
    expect(state(ceiling(5), { 0: { ...calm, duringPain: 4 } })).toBe("amber");
  });

  test("a run above it is tolerated, not accepted: the ladder waits", () => {
    const of = (restrictions: Restriction[]) =>
      assessedOn(answering({ ...ache, 1: calm, 2: calm, 3: calm }, { restrictions }), ahead(3));
    expect(of([]).rules).not.toContain("LAST-RUN-1");
    expect(of([ceiling(2)]).rules).toContain("LAST-RUN-1");
  });
});

test("law 9 holds with any edits inside their bounds", () => {
  const edits = fc.array(
    fc.record({ i: fc.nat(bounds.length - 1), share: fc.constantFrom(0, 0.5, 1) }),
    { maxLength: 6 },
  );
  const numRuns = Math.ceil(Number(process.env.REBOUND_LAW_RUNS ?? 300) / 2);
  fc.assert(
    fc.property(lawCases({ spanDays: 0 }), worsening(), edits, (c, { better, worse }, picks) => {
      const { today } = c;
      const chosen = picks.flatMap(({ i, share }): ThresholdEdit[] => {
        const b = bounds[i];
        if (!b) return [];
        const raw = b.min + (b.max - b.min) * share;
        const value = b.max > 2 ? Math.round(raw) : raw;
        return [
          { rule: b.rule.id, number: b.number, value, by: BY, from: addDays(today, -5), to: null },
        ];
      });
      const base = { ...c.record, clearances: [] };
      const injury = base.injury && {
        ...base.injury,
        kind: "proximal-hamstring-tendinopathy" as const,
      };
      const record = edited({ ...base, injury }, ...chosen);
      const on = (answers: object, date: PlainDate): AthleteRecord => ({
        ...record,
        checkIns: [...record.checkIns.filter((x) => x.date !== date), { date, ...answers }],
      });
      const { season } = morningOf({ record: on(better, today), today });
      const tissue = (answers: object) =>
        cumulativeTissue(
          morningOf({ record: on(answers, today), today, season }).adapted.sessions,
          today,
          addDays(today, 42),
        );
      const less = tissue(worse);
      const more = tissue(better);
      less.forEach((value, i) => {
        expect(value).toBeLessThanOrEqual((more[i] ?? 0) + 1e-6);
      });
    }),
    { numRuns },
  );
});
