import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCase } from "@/lib/contracts/case-file";
import foundingCase from "../../golden/founding.case.json";
import { lawCases } from "../../laws/generators";
import { morningOf } from "../../laws/subject";
import type { AthleteRecord, Gear, RehabStage, Session, Step } from "../../model";
import { protocols } from "../../rules/protocols/registry";
import { assessDays } from "../../symptoms/assess";
import { buildSeason } from "../build-season";
import { sessionLibrary } from "./library";
import { strengthOf } from "./strength-shelf";

const numRuns = Math.ceil(Number(process.env.REBOUND_LAW_RUNS ?? 300) / 6);
const parsed = parseCase(foundingCase);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { record, start } = parsed.case;

const lacking = (of: AthleteRecord, ...lacks: Gear[]): AthleteRecord => ({
  ...of,
  athlete: { ...of.athlete, lacks },
});
const everything = [...sessionLibrary, ...protocols.flatMap(strengthOf)];
const needs = (s: Session, tag: Exclude<Gear, "bike">) =>
  everything.find((t) => t.id === s.templateId)?.tags.includes(tag) ?? false;
const seasonAt = (of: AthleteRecord, rehabStage: RehabStage) => {
  const assessment = assessDays(of, start, start)[0];
  if (!assessment) throw new Error("no assessment");
  return buildSeason({ record: of, from: start, assessment: { ...assessment, rehabStage } });
};
const strengthIn = (sessions: readonly Session[]) => sessions.filter((s) => s.sport === "strength");

describe("without a gym", () => {
  test.each(protocols.map((p) => [p.id, p] as const))("%s: strength stays, machines go", (_, p) => {
    const injury = record.injury && { ...record.injury, kind: p.kind };
    const of = { ...record, injury, protocol: { id: p.id, version: p.version, edits: [] } };
    for (const stage of [1, 2, 3, 4] as const) {
      const home = strengthIn(seasonAt(lacking(of, "gym"), stage).sessions);
      expect(home.filter((s) => needs(s, "gym"))).toEqual([]);
      expect(home.map((s) => s.date)).toEqual(
        strengthIn(seasonAt(of, stage).sessions).map((s) => s.date),
      );
    }
  });

  test("an athlete of whom nothing is said has a gym", () => {
    expect(strengthIn(seasonAt(record, 3).sessions).some((s) => needs(s, "gym"))).toBe(true);
  });
});

describe("with the pool closed", () => {
  const swims = (sessions: readonly Session[]) =>
    sessions.filter((s) => s.role !== "race" && (s.sport === "swim" || s.sport === "aqua-jog"));

  test("a triathlete's season has rides and runs, and no swim but the races'", () => {
    expect(swims(seasonAt(record, 2).sessions).length).toBeGreaterThan(20);
    const dry = seasonAt(lacking(record, "pool"), 2).sessions;
    expect(swims(dry)).toEqual([]);
    expect(dry.filter((s) => s.sport === "bike").length).toBeGreaterThan(20);
  });

  test("no morning puts a swim in place of a run either", () => {
    fc.assert(
      fc.property(lawCases(), (given) => {
        const { season, adapted } = morningOf({
          today: given.today,
          record: lacking(given.record, "pool", "gym"),
        });
        for (const s of [...season.sessions, ...adapted.sessions]) {
          expect(swims([s])).toEqual([]);
          expect(needs(s, "gym")).toBe(false);
        }
      }),
      { numRuns },
    );
  });
});

describe("without a bike", () => {
  const rides = (sessions: readonly Session[]) =>
    sessions.filter((s) => s.role !== "race" && s.sport === "bike");

  test("a triathlete's season has runs and swims, no ride but the races', and says so", () => {
    const { sessions, infeasible } = seasonAt(lacking(record, "bike"), 2);
    expect(rides(sessions)).toEqual([]);
    expect(sessions.filter((s) => s.sport === "swim").length).toBeGreaterThan(20);
    expect(infeasible).toContainEqual({
      what: "any riding before the race",
      rule: "TRI-1",
      wouldNeed: "a bike",
    });
  });

  test("an injured runner's season has no ride either, with or without a pool", () => {
    const runner = {
      ...record,
      activities: record.activities.filter((a) => a.sport === "run"),
      races: record.races.filter((r) => r.kind === "marathon"),
    };
    expect(rides(seasonAt(runner, 2).sessions).length).toBeGreaterThan(10);
    expect(rides(seasonAt(lacking(runner, "bike"), 2).sessions)).toEqual([]);
    const runsOnly = seasonAt(lacking(runner, "bike", "pool"), 2).sessions;
    expect(new Set(runsOnly.map((s) => s.sport))).toEqual(new Set(["run", "strength"]));
  });

  test("no morning puts a ride in place of a run either", () => {
    fc.assert(
      fc.property(lawCases(), (given) => {
        const { season, adapted } = morningOf({
          today: given.today,
          record: lacking(given.record, "bike"),
        });
        expect(rides([...season.sessions, ...adapted.sessions])).toEqual([]);
      }),
      { numRuns },
    );
  });
});

test("who knows a heart rate alone gets it for long steps, and effort for short ones", () => {
  const { athlete } = record;
  const bare = { runThresholdPaceSPerKm: null, easyPaceSPerKm: null, ftpW: null };
  const of = { ...record, athlete: { ...athlete, ...bare, thresholdHrBpm: 168 } };
  const steps = seasonAt(of, 3)
    .sessions.filter((s) => (s.sport === "run" || s.sport === "bike") && s.role !== "race")
    .flatMap((s) => s.steps.flatMap((x: Step) => (x.kind === "step" ? [x] : x.steps)));
  const metrics = (of: typeof steps) => new Set(of.map((s) => s.target?.metric));
  const short = steps.filter((s) => (s.durationS ?? 0) < 180);
  expect(short.length).toBeGreaterThan(0);
  expect(metrics(short)).toEqual(new Set(["rpe"]));
  expect(metrics(steps.filter((s) => (s.durationS ?? 0) >= 180))).toContain("hr");
  for (const { target } of steps)
    if (target?.metric === "hr") expect(target.high).toBeLessThanOrEqual(168 * 1.06);
});
