import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import type { CheckIn, Session } from "@/lib/engine/model";
import { addDays, eachDay, type PlainDate } from "@/lib/engine/plain-date";
import { assessDays } from "@/lib/engine/symptoms/assess";
import type { Diary } from "../diary";
import { atNoise } from "../parameters";
import { foundingSetting } from "../season";
import { simulate } from "../simulate";
import { plannedToday } from "./cut";
import { policies } from "./index";
import { rebound } from "./rebound";
import { restUntilPainless } from "./rest";
import { tenPercentRule } from "./ten-percent";
import { workloadRatio } from "./workload-ratio";

const setting = foundingSetting();
const { start } = setting;
const LONG_RUN = addDays(start, 6);

const runM = (sessions: readonly Session[]) =>
  sessions.reduce((sum, s) => sum + (s.sport === "run" ? (s.distanceM ?? 0) : 0), 0);

/** A diary in which everything was done as planned, with these mornings. */
function diaryOn(today: PlainDate, mornings: readonly CheckIn[] = [], done = true): Diary {
  const past = setting.season.sessions.filter((s) => done && s.date < today);
  return {
    today,
    start,
    season: setting.season,
    record: {
      ...setting.record,
      checkIns: [...setting.record.checkIns, ...mornings],
      activities: [
        ...setting.record.activities,
        ...past.map(({ date, sport, role, durationS, distanceM }) => {
          const unknown = { rpe: null, ascentM: null, aeroS: null };
          return { date, sport, role, durationS, distanceM, ...unknown };
        }),
      ],
    },
  };
}

describe("no policy sees hidden state", () => {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((f) => f.endsWith(".ts") && !f.endsWith(".test.ts"));
  it.each(files)("%s knows the diary, the engine and its neighbours", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const imports = [...text.matchAll(/from "([^"]+)"/g)].map((m) => m[1] ?? "");
    const allowed = /^(@\/lib\/engine\/|\.\.\/diary$|\.\/)/;
    expect(imports.filter((i) => !allowed.test(i))).toEqual([]);
    expect(text).not.toMatch(/import\(|require\(/);
  });
});

describe("five policies", () => {
  it.each(policies.slice(0, 4).map((p) => [p.name, p] as const))(
    "%s does the plan on a calm first week",
    (_, policy) => {
      for (const today of eachDay(start, LONG_RUN)) {
        const diary = diaryOn(today);
        expect(policy.decide(diary).sessions).toEqual(plannedToday(diary));
      }
    },
  );

  it("Rebound starts from the same plan", () => {
    const rebound = policies[4];
    const planned = plannedToday(diaryOn(start)).map((s) => s.key);
    expect(
      rebound
        ?.decide(diaryOn(start))
        .sessions.map((s) => s.key)
        .sort(),
    ).toEqual(planned.sort());
  });

  it.each(policies.map((p) => [p.name, p] as const))(
    "%s gives one outcome for one seed",
    (_, p) => {
      const numbers = atNoise("base");
      const threeWeeks = { ...setting, end: addDays(start, 20) };
      expect(simulate(threeWeeks, numbers, 2, p)).toEqual(simulate(threeWeeks, numbers, 2, p));
    },
  );
});

describe("Rebound", () => {
  it("decides today as if the whole season had been looked through", () => {
    let days = 0;
    const compared = {
      ...rebound,
      decide(diary: Diary) {
        const { record, today, season } = diary;
        const decision = rebound.decide(diary);
        const assessment = assessDays(record, today, today).at(-1);
        if (!assessment) throw new Error("no assessment");
        const whole = adaptPlan({ record, today, assessment, season });
        expect(decision.sessions).toEqual(
          whole.sessions.filter((s) => s.date === today && s.status === "planned" && !s.held),
        );
        days += 1;
        return decision;
      },
    };
    const sore = { ...atNoise("high"), provocationsPerDay: 0.2 };
    simulate({ ...setting, end: addDays(start, 40) }, sore, 1, compared);
    expect(days).toBe(41);
  }, 60_000);
});

describe("the ten-percent rule", () => {
  it("holds a week to 1.1 times the highest of the four before", () => {
    const sunday = addDays(start, 6);
    const small = diaryOn(sunday);
    const activities = small.record.activities.map((a) =>
      a.sport === "run" && a.date < start ? { ...a, distanceM: (a.distanceM ?? 0) / 2 } : a,
    );
    // Weeks of about 16 km before; 14 km done this week; 17.6 - 14 = 3.6 km are left for the long run.
    const before = { ...small, record: { ...small.record, activities } };
    const sessions = tenPercentRule.decide(before).sessions;
    expect(runM(sessions)).toBeGreaterThan(3000);
    expect(runM(sessions)).toBeLessThanOrEqual(3600);
    expect(sessions.some((s) => s.sport === "bike")).toBe(true);
  });
});

describe("the workload-ratio gate", () => {
  it("shortens a run that would take the ratio above 1.5", () => {
    const friday = addDays(start, 4);
    const spike = { date: friday, sport: "run", role: "long", durationS: 7200 } as const;
    const diary = diaryOn(LONG_RUN);
    const rest = { distanceM: 20_000, rpe: null, ascentM: null, aeroS: null };
    const record = {
      ...diary.record,
      activities: [...diary.record.activities, { ...spike, ...rest }],
    };
    expect(runM(workloadRatio.decide({ ...diary, record }).sessions)).toBeLessThan(
      runM(workloadRatio.decide(diary).sessions),
    );
  });
});

describe("rest until painless", () => {
  const morning = (day: number, morningPain: number): CheckIn => ({
    date: addDays(start, day),
    morningPain,
  });
  const share = (day: number, ...mornings: CheckIn[]) => {
    const diary = diaryOn(addDays(start, day), mornings);
    return runM(restUntilPainless.decide(diary).sessions) / runM(plannedToday(diary));
  };

  it("stops at 3, waits for two calm answers, comes back by halves", () => {
    const sore = [morning(2, 3)];
    expect(share(3, ...sore)).toBe(0);
    expect(share(6, ...sore, morning(4, 1))).toBe(0);
    expect(share(6, ...sore, morning(4, 1), morning(5, 2), morning(6, 1))).toBe(0);
    const calm = [...sore, morning(4, 1), morning(6, 0)];
    expect(share(6, ...calm)).toBeCloseTo(0.5, 1);
    expect(share(13, ...calm)).toBeCloseTo(0.75, 1);
    expect(share(20, ...calm)).toBe(1);
  });

  it("does not race while resting", () => {
    const race = setting.end;
    const resting = diaryOn(race, [{ date: race, morningPain: 4 }]);
    expect(restUntilPainless.decide(resting).race).toBe("defer");
    expect(restUntilPainless.decide(diaryOn(race)).race).toBe("start");
  });
});
