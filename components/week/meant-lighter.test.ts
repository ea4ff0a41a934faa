import { expect, test } from "vitest";
import type { WeekDto } from "@/lib/contracts/weeks";
import { weekKinds } from "@/lib/engine/model";
import { isMeantLighter } from "./meant-lighter";

const of = (distanceM: number) => ({ distanceM, durationS: distanceM / 3 });
function totals(plannedM: number, maxM: number): WeekDto["totals"] {
  const none = { planned: of(0), done: of(0), allowed: { min: of(0), max: of(0) } };
  const sessions = { sessions: 0 };
  return {
    run: { planned: of(plannedM), done: of(0), allowed: { min: of(0), max: of(maxM) } },
    bike: none,
    swim: none,
    strength: { planned: sessions, done: sessions, allowed: { min: sessions, max: sessions } },
  };
}

test("a week that is meant lighter says so beside the range that symptoms allow", () => {
  const lighter = weekKinds.filter((kind) =>
    isMeantLighter({ kind, totals: totals(22_300, 36_200) }),
  );
  expect(lighter).toEqual(weekKinds.filter((kind) => kind !== "load"));
});

test("a range that ends at the plan needs no word", () => {
  expect(isMeantLighter({ kind: "recovery", totals: totals(22_300, 22_300) })).toBe(false);
});
