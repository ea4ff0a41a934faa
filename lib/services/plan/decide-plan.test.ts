import { describe, expect, test } from "vitest";
import type { Adapted } from "@/lib/engine/adapt/adapt-plan";
import { prescriptionOf } from "@/lib/engine/adapt/prescription";
import type { Change, Session } from "@/lib/engine/model";
import { plainDate } from "@/lib/engine/plain-date";
import { RAMP_BACK, RETURN_1 } from "@/lib/engine/rules/adapt";
import { LOAD_1 } from "@/lib/engine/rules/season";
import { type DecideInput, decidePlan, type Told } from "./decide-plan";

const intended: Session = {
  key: "2026-12-06.run.1",
  date: plainDate("2026-12-06"),
  sport: "run",
  role: "long",
  title: "Long run",
  intent: "",
  durationS: 10_800,
  distanceM: 31_000,
  steps: [],
  aeroS: 0,
  needsLevel: 3,
  fitnessLoad: 180,
  tissueLoad: 31,
  templateId: null,
  locked: false,
  origin: "engine",
  status: "planned",
  held: false,
};
const ofKm = (km: number): Session => ({
  ...intended,
  distanceM: km * 1000,
  durationS: Math.floor((10_800 * km) / 31 / 60) * 60,
  fitnessLoad: (180 * km) / 31,
  tissueLoad: km,
});

function cutTo(after: Session): Change {
  return {
    sessionKey: intended.key,
    sessionDate: intended.date,
    sport: "run",
    before: prescriptionOf(intended),
    after: prescriptionOf(after),
    rule: RAMP_BACK.id,
    reason: "",
    facts: [],
    returns: "",
    demanded: true,
  };
}

/** The morning after `stood`, where the rules come to `after`. */
function decided(stood: Session, after: Session, fields: Partial<DecideInput> = {}) {
  const changes = after.tissueLoad < intended.tissueLoad ? [cutTo(after)] : [];
  const adapted = { sessions: [after], changes, proposals: [] } as unknown as Adapted;
  return decidePlan({
    ...{ standing: [stood], adapted, policy: "propose", fresh: new Set(), corrected: new Map() },
    ...{ forced: new Set(), pinned: new Map(), chosen: new Set(), lastTold: new Map() },
    refused: () => false,
    ...fields,
  });
}

describe("a size nobody would act on", () => {
  const hair = ofKm(30.9);

  test("is cut to the metre, and not told", () => {
    expect(decided(intended, hair)).toMatchObject({ sessions: [hair], news: [] });
  });

  test.each(["propose", "auto"] as const)(
    "is not asked for when it could come back (%s)",
    (policy) => {
      expect(decided(hair, intended, { policy })).toMatchObject({ sessions: [hair], news: [] });
    },
  );

  test("is told of a run that a person just set", () => {
    const { sessions, news } = decided(intended, hair, { fresh: new Set([intended.key]) });
    expect(sessions).toEqual([hair]);
    expect(news).toHaveLength(1);
  });

  test("leaves nothing of a slip's cut", () => {
    const corrected = new Map([[intended.key, prescriptionOf(intended)]]);
    const { sessions, news, withdrawn } = decided(ofKm(20), hair, { corrected });
    expect({ sessions, news, withdrawn }).toEqual({
      sessions: [hair],
      news: [],
      withdrawn: [intended.key],
    });
  });
});

test("what is more than that is told", () => {
  const { sessions, news } = decided(intended, ofKm(30.5));
  expect(sessions).toEqual([ofKm(30.5)]);
  expect(news).toMatchObject([{ direction: "cut", status: "applied" }]);
  expect(decided(ofKm(30.5), intended).news).toMatchObject([{ status: "proposed" }]);
});

describe("what was told already", () => {
  const told = (km: number, fields: Partial<Told> = {}) =>
    new Map([
      [
        intended.key,
        {
          direction: "cut",
          rule: RAMP_BACK.id,
          after: prescriptionOf(ofKm(km)),
          ...fields,
        } as Told,
      ],
    ]);

  test("is not told again for two hundred metres, and holds to the metre", () => {
    const { sessions, news } = decided(ofKm(20), ofKm(19.8), { lastTold: told(20) });
    expect({ sessions, news }).toEqual({ sessions: [ofKm(19.8)], news: [] });
  });

  test("is told again once the steps since add up", () => {
    const { news } = decided(ofKm(19.8), ofKm(19.6), { lastTold: told(20) });
    expect(news).toMatchObject([{ direction: "cut", status: "applied" }]);
  });

  test("is told again where another rule asks for it", () => {
    const lastTold = told(20, { rule: LOAD_1.id });
    expect(decided(ofKm(20), ofKm(19.8), { lastTold }).news).toHaveLength(1);
  });

  test("covers a run that had just come back", () => {
    const lastTold = told(20, { direction: "return", rule: RETURN_1.id });
    expect(decided(ofKm(20), ofKm(19.8), { lastTold }).news).toEqual([]);
  });
});
