import { expect, test } from "vitest";
import { parseCase } from "@/lib/contracts/case-file";
import foundingCase from "../golden/founding.case.json";
import { replay } from "../replay/replay";
import { type Negotiation, negotiate } from "./negotiate";

const founding = (() => {
  const parsed = parseCase(foundingCase);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.case;
})();

const talk = (races = founding.record.races): readonly Negotiation[] => {
  const record = { ...founding.record, races };
  const today = founding.start;
  const { days, sessions } = replay({ start: today, today, record });
  const assessment = days[0]?.assessment;
  if (!assessment) throw new Error("no first day");
  return negotiate({ record, today, assessment, sessions });
};
const founded = talk();
const choice = (race: string, option: string) =>
  founded.find((n) => n.race === race)?.choices.find((c) => c.option === option);

test("the marathon can be answered eight weeks out at the earliest, the 70.3 six weeks out", () => {
  expect(founded.map((n) => [n.race, n.decideFrom])).toEqual([
    ["london", "2019-03-03"],
    ["barcelona", "2019-04-07"],
  ]);
});

test("starting keeps both races as the forecast says", () => {
  const races = choice("london", "start")?.races ?? [];
  expect(races.map((r) => [r.race, r.feasibility])).toEqual([
    ["london", "stretch"],
    ["barcelona", "feasible"],
  ]);
  expect(choice("london", "start")?.says).toMatch(
    /^London Marathon is run, in about \d:\d\d to \d:\d\d h\./,
  );
});

test("run-walk is slower, and leaves the other race as it is", () => {
  const [run, walk] = ["start", "run-walk"].map((o) => choice("london", o)?.races);
  const mid = (races: typeof run) => races?.[0]?.predictedS?.mid ?? 0;
  expect(mid(walk)).toBeGreaterThan(mid(run));
  expect(walk?.[1]).toEqual(run?.[1]);
  expect(choice("london", "run-walk")?.says).toContain("run and walked in turns");
});

test("deferring the marathon plans the 70.3 anew: less running, and no marathon in it", () => {
  const start = choice("london", "start")?.races.at(-1);
  const defer = choice("london", "defer");
  expect(defer?.races.map((r) => r.race)).toEqual(["barcelona"]);
  const then = defer?.races[0];
  if (!start || !then) throw new Error("no race left");
  expect(then.longestRunM).toBeLessThan(start.longestRunM);
  expect(then.runM).not.toBe(start.runM);
  expect(defer?.says).toContain("London Marathon moves to another date.");
  expect(defer?.says).toContain(`longest run ${Math.round(then.longestRunM / 1000)} km`);
});

test("deferring the 70.3 leaves the marathon", () => {
  expect(choice("barcelona", "defer")?.races.map((r) => r.race)).toEqual(["london"]);
});

test("one race alone: deferring leaves none; without a race there is nothing to talk about", () => {
  const alone = talk(founding.record.races.slice(0, 1));
  const defer = alone[0]?.choices.find((c) => c.option === "defer");
  expect(defer).toMatchObject({ races: [] });
  expect(defer?.says).toContain("No other race is entered");
  expect(talk([])).toEqual([]);
});
