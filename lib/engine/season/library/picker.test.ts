import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCase } from "@/lib/contracts/case-file";
import foundingCase from "../../golden/founding.case.json";
import { lawCases } from "../../laws/generators";
import { morningOf } from "../../laws/subject";
import type { AthleteRecord, Season, Session, Week } from "../../model";
import { addDays, daysBetween, mondayOf, type PlainDate, plainDate } from "../../plain-date";
import { protocolOf } from "../../protocol/in-force";
import { firstProtocol, protocols } from "../../rules/protocols/registry";
import { PACES } from "../../rules/season-shape";
import type { Day, DayLimits } from "../calendar";
import { compose, composeRun } from "./compose";
import { sessionLibrary } from "./library";
import { type Ask, SessionPicker } from "./picker";
import { strengthOf } from "./strength-shelf";
import { type Paces, pacesOf } from "./targets";
import type { SessionTemplate, Tag } from "./template";
import { KNOWN, UNKNOWN } from "./testing";

const numRuns = Number(process.env.REBOUND_LAW_RUNS ?? 300);
const parsed = parseCase(foundingCase);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const founding = parsed.case;
const START = plainDate("2026-11-30");
const FREE: DayLimits = {
  noRun: false,
  noSpeed: false,
  noHills: false,
  maxRunS: Number.POSITIVE_INFINITY,
  maxRunM: Number.POSITIVE_INFINITY,
  maxRideS: Number.POSITIVE_INFINITY,
  maxAeroS: Number.POSITIVE_INFINITY,
};
const days = (limits: Partial<DayLimits> = {}): Day[] =>
  Array.from({ length: 200 }, (_, offset) => ({
    offset,
    date: addDays(START, offset),
    openS: 36_000,
    limits: { ...FREE, ...limits },
    past: false,
  }));

type Given = { limits?: Partial<DayLimits>; without?: readonly Tag[]; phase?: Week["phase"] };
const picker = ({ limits = {}, without = ["test"], phase = "build" }: Given = {}) =>
  new SessionPicker({
    start: START,
    paces: pacesOf(KNOWN),
    days: days(limits),
    phaseOf: () => phase,
    without,
    protocol: firstProtocol("proximal-hamstring-tendinopathy"),
  });
const idsOf = (of: SessionPicker, ask: Omit<Ask, "offset">, offsets: readonly number[]) =>
  offsets.map((offset) => of.pick({ ...ask, offset })?.templateId ?? null);
const everyWeek = Array.from({ length: 28 }, (_, i) => i * 7);
const twiceAWeek = everyWeek.flatMap((d) => [d + 1, d + 4]);
const easy: Omit<Ask, "offset"> = {
  sport: "run",
  families: ["easy"],
  distanceM: 9000,
  needsLevel: 3,
};

describe("one place of the plan", () => {
  test.each([
    ["easy runs twice a week", easy, twiceAWeek],
    ["a long ride every week", { sport: "bike", families: ["long"], durationS: 9000 }, everyWeek],
    [
      "holds every day",
      { sport: "strength", families: ["holds"], durationS: 600 },
      everyWeek.flatMap((d) => [d, d + 1, d + 2, d + 3, d + 5]),
    ],
    [
      "threshold swims every tenth day",
      { sport: "swim", families: ["threshold"], durationS: 3000 },
      everyWeek.map((d) => Math.floor((d * 10) / 14)),
    ],
  ] as const satisfies readonly (readonly [string, Omit<Ask, "offset">, readonly number[]])[])(
    "%s: half of the pool comes by before one returns, and all of it in time",
    (_, ask, offsets) => {
      const ids = idsOf(picker(), ask, offsets);
      const pool = sessionLibrary.filter(
        (t) => t.sport === ask.sport && ask.families.some((f) => f === t.family),
      );
      const rest = Math.floor(pool.length / 2);
      expect(rest).toBeGreaterThanOrEqual(2);
      ids.forEach((id, i) => {
        expect(id).not.toBeNull();
        expect(ids.slice(Math.max(0, i - rest), i), `${i}`).not.toContain(id);
      });
      expect(new Set(ids).size).toBe(pool.length);
    },
  );

  test("the same days give the same sessions", () => {
    expect(idsOf(picker(), easy, twiceAWeek)).toEqual(idsOf(picker(), easy, twiceAWeek));
  });

  test("one that fits alone is picked again rather than none", () => {
    const ask: Omit<Ask, "offset"> = { sport: "bike", families: ["technique"], durationS: 1500 };
    expect(new Set(idsOf(picker(), ask, everyWeek))).toEqual(new Set([null]));
    const short: Omit<Ask, "offset"> = { sport: "bike", families: ["long"], durationS: 1800 };
    expect(new Set(idsOf(picker(), short, everyWeek))).toEqual(new Set(["bike.long.even"]));
  });

  test("what is neither a length nor a distance is a mistake", () => {
    expect(() => picker().pick({ sport: "run", families: ["easy"], offset: 0 })).toThrow(
      RangeError,
    );
  });
});

describe("what a day or an athlete rules out", () => {
  const all = (of: SessionPicker, ask: Omit<Ask, "offset">) =>
    idsOf(of, ask, twiceAWeek).map((id) => sessionLibrary.find((t) => t.id === id) ?? null);

  test("no speed and no hills leave no fast and no hilly run", () => {
    const strides: Omit<Ask, "offset"> = { sport: "run", families: ["strides"], distanceM: 9000 };
    const hills: Omit<Ask, "offset"> = { sport: "run", families: ["hills"], distanceM: 12_000 };
    expect(all(picker(), strides)).not.toContain(null);
    expect(all(picker(), hills)).not.toContain(null);
    expect(new Set(all(picker({ limits: { noSpeed: true } }), strides))).toEqual(new Set([null]));
    expect(new Set(all(picker({ limits: { noHills: true } }), hills))).toEqual(new Set([null]));
  });

  test("without a gym, a pool or the aero position nothing asks for one", () => {
    const without = picker({ without: ["test", "gym", "pool"], limits: { maxAeroS: 0 } });
    const strength = all(without, {
      sport: "strength",
      families: ["slow", "body", "deep", "spring"],
      durationS: 1800,
    });
    expect(strength).not.toContain(null);
    expect(strength.flatMap((t) => t?.tags ?? [])).not.toContain("gym");
    expect(new Set(all(without, { sport: "swim", families: ["easy"], durationS: 1800 }))).toEqual(
      new Set([null]),
    );
    const low: Omit<Ask, "offset"> = {
      sport: "bike",
      families: ["aero"],
      durationS: 7200,
      aeroS: 1200,
    };
    expect(new Set(all(without, low))).toEqual(new Set([null]));
    expect(all(picker(), low)).not.toContain(null);
  });

  test("the ladder, the rehab stage and the phase hold", () => {
    const runs: Omit<Ask, "offset"> = {
      sport: "run",
      families: ["strides", "steady", "threshold", "intervals"],
      distanceM: 12_000,
    };
    for (const level of [5, 6, 7, 8] as const) {
      const levels = all(picker(), { ...runs, level }).map((t) => t?.level ?? 0);
      expect(Math.max(...levels)).toBe(level);
    }
    const strength: Omit<Ask, "offset"> = {
      sport: "strength",
      families: ["slow", "deep", "spring"],
      durationS: 1800,
    };
    for (const stage of [2, 3, 4] as const) {
      const stages = all(picker(), { ...strength, stage }).map((t) => t?.stage ?? 0);
      expect(Math.max(...stages)).toBe(stage);
    }
    const race: Omit<Ask, "offset"> = { sport: "run", families: ["race-pace"], distanceM: 14_000 };
    expect(all(picker({ phase: "specific" }), race)).not.toContain(null);
    expect(new Set(all(picker({ phase: "base" }), race))).toEqual(new Set([null]));
  });

  test("longer sets wait until shorter ones have stood", () => {
    const ask: Omit<Ask, "offset"> = { sport: "run", families: ["threshold"], distanceM: 18_000 };
    for (const stood of [0, 1, 3]) {
      const after = all(picker(), { ...ask, stood }).map((t) => t?.after ?? 99);
      expect(Math.max(...after)).toBe(stood);
    }
  });
});

/** Whether another session of the library could have stood in the same place. */
function couldStand(t: SessionTemplate, s: Session, week: Week | undefined, paces: Paces): boolean {
  if (t.tags.includes("test") || t.after > 0) return false;
  if (t.phases !== null && (!week || !t.phases.includes(week.phase))) return false;
  if (s.sport === "run" && t.level > s.needsLevel) return false;
  if (t.family === "walk-jog" || s.sport !== "run")
    return compose(t, s.durationS, s.aeroS, paces) !== null;
  return composeRun(t, s.distanceM ?? 0, paces) !== null;
}

/** Families that one place of the plan draws from go by the name of the first. */
const shared: Readonly<Record<string, string>> = {
  "strength.body": "strength.slow",
  "run.race-pace": "run.steady",
};
function placeOf(id: string): string {
  const name = id.split(".").slice(0, 2).join(".");
  return shared[name] ?? name;
}

/** What may stand in an athlete's plan: the library with the strength of the athlete's protocol. */
const libraryFor = (record: AthleteRecord): readonly SessionTemplate[] => [
  ...sessionLibrary.filter((t) => t.sport !== "strength"),
  ...strengthOf(protocolOf(record)),
];

/**
 * A session comes back to its place only after half of what could stand there has come by, or after
 * all of it where some did not fit in between.
 */
function expectVaried({ record, season }: { record: AthleteRecord; season: Season }) {
  const paces = pacesOf(record.athlete);
  const library = libraryFor(record);
  const stood = new Map<string, string[]>();
  for (const s of season.sessions) {
    if (s.templateId == null) {
      expect(s.role).toBe("race");
      continue;
    }
    const t = library.find((x) => x.id === s.templateId);
    expect(t).toMatchObject({ sport: s.sport, role: s.role, title: s.title });
    expect(s.durationS).toBeGreaterThanOrEqual(t?.leastS ?? Number.POSITIVE_INFINITY);
    const place = placeOf(s.templateId);
    const before = stood.get(place) ?? [];
    stood.set(place, [...before, s.templateId]);
    const lastTime = before.lastIndexOf(s.templateId);
    if (lastTime < 0) continue;
    const since = before.slice(lastTime + 1);
    const week = season.weeks.find((w) => w.monday === mondayOf(s.date));
    const others = library.filter(
      (x) => placeOf(x.id) === place && x.id !== s.templateId && couldStand(x, s, week, paces),
    );
    if (since.length >= Math.floor((others.length + 1) / 2)) continue;
    const waiting = others.map((x) => x.id).filter((id) => !since.includes(id));
    expect(waiting, `${s.key} ${s.templateId}`).toEqual([]);
  }
}

describe("whole seasons", () => {
  test("all of the library, nothing back in its place before half of the choice came by", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) =>
        expectVaried({ record, season: morningOf({ record, today }).season }),
      ),
      { numRuns },
    );
  });

  test.each(protocols.map((p) => [p.id, p] as const))(
    "%s: in any four weeks no session stands more than its share of the place",
    (_, { id, version, kind }) => {
      const record = {
        ...founding.record,
        injury: founding.record.injury && { ...founding.record.injury, kind },
        protocol: { id, version, edits: [] },
      };
      const { season } = morningOf({ record, today: founding.start });
      expectVaried({ record, season });
      const placed = season.sessions.filter((s) => s.templateId != null);
      for (const first of season.weeks.map((w) => w.monday)) {
        const four = placed.filter((s) => s.date >= first && s.date < addDays(first, 28));
        for (const place of new Set(four.map((s) => placeOf(s.templateId ?? "")))) {
          const ids = four.flatMap((s) =>
            placeOf(s.templateId ?? "") === place ? [s.templateId] : [],
          );
          const most = Math.max(...ids.map((id) => ids.filter((x) => x === id).length));
          // Three routines to a stage at the least: one waits until another came by.
          expect(most, `${first} ${place} ${ids}`).toBeLessThanOrEqual(Math.ceil(ids.length / 2));
        }
      }
    },
  );
});

describe("the founding season", () => {
  const { record, start } = founding;
  const built = (today: PlainDate) => morningOf({ record, today }).season;

  test("its first twenty weeks hold ninety different sessions and more", () => {
    const until = addDays(start, 140);
    const ids = built(start).sessions.flatMap((s) => (s.date < until ? (s.templateId ?? []) : []));
    expect(new Set(ids).size).toBeGreaterThanOrEqual(90);
  });

  test("built again on the next day, nearly all of it keeps its sessions", () => {
    const before = new Map(built(start).sessions.map((s) => [s.key, s]));
    const again = built(addDays(start, 1)).sessions.filter((s) => {
      const was = before.get(s.key);
      return was?.role === s.role && was.durationS === s.durationS && s.role !== "race";
    });
    const same = again.filter((s) => before.get(s.key)?.templateId === s.templateId);
    expect(again.length).toBeGreaterThan(100);
    expect(same.length / again.length).toBeGreaterThan(0.9);
  });
});

describe("easy and long runs by distance", () => {
  const easyFamilies = ["easy", "long", "opener", "brick"];
  const templates = sessionLibrary.filter(
    (t) => t.sport === "run" && easyFamilies.includes(t.family),
  );

  test("take the time of easy running and cover what was planned, within the pace's own band", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.integer({ min: 15, max: 320 }),
        fc.integer({ min: 280, max: 480 }),
        (t, hundreds, easyPaceSPerKm) => {
          const distanceM = hundreds * 100;
          const paces = pacesOf({ ...UNKNOWN, easyPaceSPerKm });
          const content = composeRun(t, distanceM, paces);
          fc.pre(content !== null);
          expect(content.durationS).toBe(Math.ceil((distanceM / paces.easyMps - 1e-6) / 60) * 60);
          const minuteM = 60 * paces.easyMps;
          const band = PACES.numbers.runBand.value * distanceM;
          expect(Math.abs(content.coveredM - distanceM)).toBeLessThanOrEqual(band + minuteM);
        },
      ),
      { numRuns },
    );
  });
});

test("a season's first day is a Monday, so weeks and rotation agree", () => {
  expect(daysBetween(plainDate("2001-01-01"), mondayOf(START)) % 7).toBe(0);
});
