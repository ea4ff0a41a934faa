import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenAthlete } from "./athlete";
import { atNoise, drawn } from "./parameters";
import { foundingSetting, lastLongRunUnits, loadsBefore, sum } from "./season";
import { dayAfter, settledTendon, type Tendon, tolerance, wakingPain } from "./tendon";

const setting = foundingSetting();
const longRun = lastLongRunUnits(setting);
const REST = { load: 0, provocation: 0 };

/** A tendon of some cohort after some days, and what it needs to go on. */
function someone(seed: number, numbers = atNoise("base")) {
  const hidden = hiddenAthlete(seed, numbers, longRun);
  const before = loadsBefore(setting, hidden);
  const meanLoad = sum(before) / before.length;
  const start = settledTendon(hidden, numbers, before);
  const live = (tendon: Tendon, load: number, provocation = 0) =>
    dayAfter(tendon, hidden, numbers, { load, provocation, meanLoad }).tendon;
  return { hidden, before, start, live };
}

const seeds = fc.nat(1_000_000);
const loads = fc.array(fc.double({ min: 0, max: 45, noNaN: true }), { maxLength: 30 });
const numbers = fc.nat(200).map(drawn);

describe("the hidden tendon", () => {
  it("carries the long runs that were accepted before", () => {
    for (let seed = 0; seed < 500; seed++) {
      expect(someone(seed).hidden.startCapacity).toBeGreaterThanOrEqual(1.1 * longRun);
    }
  });

  it("more load today never leaves more capacity tomorrow, nor less pain on any later rest day", () => {
    fc.assert(
      fc.property(
        seeds,
        numbers,
        loads,
        fc.double({ min: 0, max: 45, noNaN: true }),
        (seed, n, past, more) => {
          const { start, live, hidden } = someone(seed, n);
          const today = past.reduce((t, load) => live(t, load), start);
          let less = live(today, 5);
          let moreLoaded = live(today, 5 + more);
          expect(moreLoaded.capacity).toBe(less.capacity);
          for (let day = 0; day < 10; day++) {
            expect(wakingPain(moreLoaded)).toBeGreaterThanOrEqual(wakingPain(less) - 1e-9);
            if (day === 0)
              expect(tolerance(moreLoaded, hidden)).toBeLessThanOrEqual(tolerance(less, hidden));
            less = live(less, 0);
            moreLoaded = live(moreLoaded, 0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("without any load pain settles and capacity falls to its floor, never below", () => {
    fc.assert(
      fc.property(seeds, numbers, loads, (seed, n, past) => {
        const { start, live, hidden } = someone(seed, n);
        let tendon = past.reduce((t, load) => live(t, load), start);
        for (let day = 0; day < 4; day++) tendon = live(tendon, 0);
        for (let day = 0; day < 400; day++) {
          const next = live(tendon, REST.load, REST.provocation);
          expect(wakingPain(next)).toBeLessThanOrEqual(wakingPain(tendon));
          tendon = next;
        }
        expect(tendon.irritation).toBeLessThan(0.01);
        const floor = n.capacityFloor * hidden.startCapacity;
        expect(tendon.capacity).toBeGreaterThanOrEqual(floor - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it("pain comes late: an overload is felt most after the first night, and goes on to the third", () => {
    const { start, live, hidden } = someone(7);
    const rested = [...Array(6)].reduce<Tendon>((t) => live(t, 0), start);
    const mornings = [live(rested, 2 * hidden.startCapacity)];
    for (let i = 0; i < 2; i++) mornings.push(live(mornings.at(-1) ?? rested, 0));
    const [first = 0, second = 0, third = 0] = mornings.map((t) => t.irritation);
    const kept = Math.exp(-1 / hidden.settleDays);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeGreaterThan(first * kept);
    expect(third).toBeGreaterThan(second * kept);
  });

  it("the weeks before, gone on with, keep the capacity where it was", () => {
    for (let seed = 0; seed < 50; seed++) {
      const { start, live, before, hidden } = someone(seed);
      let tendon = start;
      for (let day = 0; day < 84; day++) tendon = live(tendon, before[day % 28] ?? 0);
      expect(tendon.capacity / hidden.startCapacity).toBeGreaterThan(0.9);
      expect(tendon.capacity / hidden.startCapacity).toBeLessThan(1.1);
    }
  });

  it("heavier weeks that it can carry build capacity", () => {
    const { start, live, before, hidden } = someone(11);
    let tendon = start;
    for (let day = 0; day < 84; day++) tendon = live(tendon, 1.05 * (before[day % 28] ?? 0) + 1);
    expect(tendon.capacity).toBeGreaterThan(hidden.startCapacity);
  });

  it("a provocation outside training irritates and lowers what is tolerated", () => {
    const { start, live, hidden } = someone(3);
    const calm = live(start, 0);
    const provoked = live(start, 0, 2);
    expect(wakingPain(provoked)).toBeCloseTo(wakingPain(calm) + 2, 9);
    expect(tolerance(provoked, hidden)).toBeLessThan(tolerance(calm, hidden));
  });
});
