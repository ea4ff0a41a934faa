import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Athlete, SimpleStep, Sport, Step, Target } from "@/lib/engine/model";
import { languages, sports } from "@/lib/engine/model";
import { sessionLibrary } from "@/lib/engine/season/library/library";
import { KNOWN, ordinary, UNKNOWN } from "@/lib/engine/season/library/testing";
import { wordsIn } from "@/lib/words/catalogue";
import { faultText } from "./fault";
import { formatSteps } from "./format";
import { totalsOf } from "./measure";
import { parseSteps } from "./parse";
import type { Zones } from "./zones";
import { zonesOf } from "./zones-of";

// Patience only: cores may be shared with everything else that runs.
vi.setConfig({ testTimeout: 60_000 });

const BEATS: Athlete = { ...UNKNOWN, thresholdHrBpm: 168 };
const athletes = [
  ["no threshold", UNKNOWN],
  ["paces and power", KNOWN],
  ["heart rate", BEATS],
] as const;

const run = zonesOf(KNOWN, "run");
const bike = zonesOf(KNOWN, "bike");
const swim = zonesOf(KNOWN, "swim");
const strength = zonesOf(KNOWN, "strength");

const step = (part: Partial<SimpleStep>): SimpleStep => ({
  kind: "step",
  role: "work",
  durationS: null,
  distanceM: null,
  target: null,
  text: "",
  ...part,
});
const one = (text: string, zones: Zones = run) => {
  const { steps, errors } = parseSteps(text, zones);
  expect(errors).toEqual([]);
  return steps;
};

describe("there and back", () => {
  test.each(athletes)("every session of the library, for an athlete with %s", (_, athlete) => {
    expect(sessionLibrary.length).toBeGreaterThanOrEqual(221);
    for (const template of sessionLibrary) {
      const { steps, sport } = ordinary(template, athlete);
      const zones = zonesOf(athlete, sport);
      const text = formatSteps(steps, zones);
      expect(parseSteps(text, zones), `${template.id}\n${text}`).toEqual({ steps, errors: [] });
      const shared = formatSteps(steps, zones, { shares: true });
      expect(parseSteps(shared, zones).steps, template.id).toEqual(steps);
    }
  });

  test("a target that has a name is written by it", () => {
    const lift = one("90s lift Bridge", strength);
    expect(formatSteps(lift, strength)).toBe("90s lift Bridge");
    // 3.091 and 3.455 m/s: 323.5 and 289.4 s a kilometre.
    expect(formatSteps(one("20m 85-95% pace"), run)).toBe("20m 5:23.5-4:49.4/km");
    expect(formatSteps(one("20m 85-95% pace"), run, { shares: true })).toBe("20m 85-95% pace");
  });

  test("any steps the contract takes", () => {
    fc.assert(
      fc.property(anySport, anyAthlete, anySteps, fc.boolean(), (sport, athlete, steps, shares) => {
        const zones = zonesOf(athlete, sport);
        const text = formatSteps(steps, zones, { shares });
        expect(parseSteps(text, zones), text).toEqual({ steps, errors: [] });
      }),
      { numRuns: 600 },
    );
  });

  test("any text at all is read or answered, at a place that exists", () => {
    fc.assert(
      fc.property(anySport, fc.oneof(fc.string(), typed), (sport, text) => {
        const zones = zonesOf(KNOWN, sport);
        const { steps, errors } = parseSteps(text, zones);
        for (const { at, length, what } of errors) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
          expect(length).toBeGreaterThan(0);
          for (const language of languages) {
            expect(faultText(what, wordsIn(language, "steps.fault"))).toMatch(/[.?]$/);
          }
        }
        if (steps.length <= 60) {
          expect(parseSteps(formatSteps(steps, zones), zones)).toEqual({ steps, errors: [] });
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe("what can be typed", () => {
  test("a session as people type it", () => {
    const text = "warmup 12m easy\n5x\n- 4m tempo Controlled\n- rec 90s easy jog\ncooldown 8m easy";
    const pace = (name: string) => run.efforts.find((e) => e.name === name)?.long ?? null;
    expect(one(text)).toEqual([
      step({ role: "warmup", durationS: 720, target: pace("easy") }),
      {
        kind: "repeat",
        times: 5,
        steps: [
          step({ durationS: 240, target: pace("tempo"), text: "Controlled" }),
          step({ role: "recovery", durationS: 90, target: pace("easy"), text: "jog" }),
        ],
      },
      step({ role: "cooldown", durationS: 480, target: pace("easy") }),
    ]);
  });

  test("a repeat on one line, and one closed by an empty line", () => {
    const short = one("5x 4m tempo / rec 90s easy\n10m easy");
    expect(one("5x\n4m tempo\nrec 90s easy\n\n10m easy")).toEqual(short);
    expect(short).toHaveLength(2);
  });

  test.each([
    ["10m", 600],
    ["10 min", 600],
    ["10'", 600],
    ["90s", 90],
    ["90 sec", 90],
    ["1h", 3600],
    ["1h30", 5400],
    ["1h30m", 5400],
    ["2m30s", 150],
    ["5:00", 300],
    ["1:05:00", 3900],
    ["1.5h", 5400],
    ["1,5h", 5400],
  ])("a time: %s", (text, durationS) => {
    expect(one(text)).toEqual([step({ durationS })]);
  });

  test.each([
    ["400mtr", 400],
    ["400 metres", 400],
    ["3km", 3000],
    ["1.5 km", 1500],
    ["2mi", 3218.688],
  ])("a distance: %s", (text, distanceM) => {
    expect(one(`${text} in open`)).toEqual([step({ distanceM })]);
  });

  test("m is metres in the pool and minutes elsewhere", () => {
    expect(one("400m in 8min", swim)).toEqual([step({ distanceM: 400, durationS: 480 })]);
    expect(one("400m", bike)).toEqual([step({ durationS: 24_000 })]);
    expect(one("100yd in open", swim)).toEqual([step({ distanceM: 91.44 })]);
  });

  test("a distance takes the time its target says", () => {
    // 1000 m at 5:00 /km, and at a critical swim speed of 1:55 /100 m.
    expect(one("1km 5:00/km")[0]).toMatchObject({ distanceM: 1000, durationS: 300 });
    expect(one("200m 1:55/100m", swim)[0]).toMatchObject({ distanceM: 200, durationS: 230 });
    expect(one("10km 150W", bike)[0]).toMatchObject({ distanceM: 10_000, durationS: null });
  });

  const targets: readonly [string, Zones, Target][] = [
    ["150W", bike, { metric: "power", low: 150, high: 150 }],
    ["150-170 w", bike, { metric: "power", low: 150, high: 170 }],
    // FTP 190: 75 and 80 % are 142.5 and 152 W.
    ["75-80%", bike, { metric: "power", low: 143, high: 152 }],
    ["80% ftp", run, { metric: "power", low: 152, high: 152 }],
    // Threshold pace 275 s/km is 3.636 m/s; critical swim speed 115 s/100 m is 0.870.
    ["100%", run, { metric: "pace", low: 3.636, high: 3.636 }],
    ["100% css", swim, { metric: "pace", low: 0.87, high: 0.87 }],
    ["5:30-5:10/km", run, { metric: "pace", low: 3.03, high: 3.226 }],
    ["5:10-5:30 /km", run, { metric: "pace", low: 3.03, high: 3.226 }],
    ["8:00/mi", run, { metric: "pace", low: 3.353, high: 3.353 }],
    ["1:40/100m", swim, { metric: "pace", low: 1, high: 1 }],
    ["2.5m/s", run, { metric: "pace", low: 2.5, high: 2.5 }],
    ["140-150bpm", run, { metric: "hr", low: 140, high: 150 }],
    ["rpe 3-4", run, { metric: "rpe", low: 3, high: 4 }],
    ["rpe7", strength, { metric: "rpe", low: 7, high: 7 }],
    ["90rpm", bike, { metric: "cadence", low: 90, high: 90 }],
    ["@ 150 to 170W", bike, { metric: "power", low: 150, high: 170 }],
  ];
  test.each(targets)("a target: %s", (text, zones, target) => {
    expect(one(`10min ${text} keep it`, zones)).toMatchObject([{ target, text: "keep it" }]);
  });

  test("% hr is of the threshold heart rate", () => {
    const target = { metric: "hr", low: 143, high: 151 };
    expect(one("10m 85-90% hr", zonesOf(BEATS, "run"))).toMatchObject([{ target }]);
  });

  test("short steps go by feel where the heart follows late", () => {
    const beats = zonesOf(BEATS, "run");
    expect(one("3m tempo", beats)).toMatchObject([{ target: { metric: "hr" } }]);
    expect(one("60s tempo", beats)).toMatchObject([{ target: { metric: "rpe" } }]);
  });

  test("words that name nothing are the cue, in quotes where they begin like a target", () => {
    expect(one("90s 12 per side, slow", strength)).toMatchObject([
      { target: null, text: "12 per side, slow" },
    ]);
    expect(one('10m "easy does it"')).toMatchObject([{ target: null, text: "easy does it" }]);
    expect(one('10m easy: "say \\"hm\\""')).toMatchObject([{ text: 'say "hm"' }]);
  });

  test("totals are of what the steps say", () => {
    const steps = one("10m 5:00/km\n3x\n- 1km 4:00/km\n- rest 60s\nopen");
    expect(totalsOf(steps, run)).toMatchObject({ durationS: 600 + 3 * 300, open: 1 });
    // 600 s at 3.333 m/s and three times a kilometre; standing covers nothing.
    expect(totalsOf(steps, run).distanceM).toBeCloseTo(4999.8, 5);
    expect(totalsOf(one("200m easy\nrest 30s", swim), swim).distanceM).toBe(200);
    expect(totalsOf(one("1h 150W", bike), bike)).toEqual({
      durationS: 3600,
      distanceM: null,
      open: 0,
    });
  });
});

describe("what cannot be read", () => {
  const bad: readonly [name: string, text: string, at: number, words: RegExp, zones?: Zones][] = [
    ["no amount", "easy run", 0, /begins with its time or distance/],
    ["no amount in the pool", "easy swim", 0, /400m, 5min/, swim],
    ["a role alone", "warmup", 6, /begins with its time or distance/],
    ["a number without unit", "10 easy", 0, /Minutes, seconds or metres/],
    ["nought", "0m easy", 0, /above nought/],
    ["more than a day", "25h easy", 0, /a day at most/],
    ["too far", "1001km", 0, /1,000 km at most/],
    ["a ramp", "10m ramp 60-80%", 4, /two or three steps/],
    ["a numbered zone", "10m z2", 4, /go by name here: walk, gentle, easy/],
    ["a pace without its unit", "10m 5:30", 4, /per what/],
    ["a bare number", "10m 150", 4, /150 of what/],
    ["a bare range", "10m 150-170", 4, /of what/],
    ["numbers the wrong way round", "10m 170-150W", 4, /lower number comes first/],
    ["effort above ten", "10m rpe 11", 4, /0 to 10/],
    ["more than any target", "10m 4000W", 4, /3000 at most/],
    ["a share of an unknown threshold", "10m 75%", 4, /No FTP is known/, zonesOf(UNKNOWN, "bike")],
    ["a share of nothing", "10m 75%", 4, /of what: % ftp/, strength],
    ["a share of an unknown heart rate", "10m 80% hr", 4, /No threshold heart rate/],
    ["a misspelt effort", "10m tmepo", 4, /Did you mean tempo/],
    ["a letter short", "10m tmpo", 4, /Did you mean tempo/],
    ["nothing after @", "10m @", 4, /after @/],
    ["no pace at all", "10m 0:00/km", 4, /above nought/],
    ["nothing after in", "400mtr in", 7, /how long after/],
    ["a distance after in", "400mtr in 3km", 7, /how long after/],
    ["no times", "0x\n- 10m", 0, /1 to 100 times/],
    ["too many times", "101x 10m", 0, /1 to 100 times/],
    ["an empty repeat", "10m\n3x", 4, /repeats nothing/],
    ["an empty repeat before another", "3x\n\n2x\n- 10m", 0, /repeats nothing/],
    ["a repeat in a repeat", "3x\n- 10m\n- 2x 5m", 9, /not another repeat/],
    ["a bad step in a repeat", "3x\n- 10m\n- bad", 11, /begins with/],
    ["a bad step on a repeat's line", "3x 10m / bad", 9, /begins with/],
    ["quotes that do not close", '10m "easy', 4, /do not close/],
    ["words behind the quotes", '10m "easy" more', 4, /do not close/],
    ["a very long cue", `10m ${"a ".repeat(300)}`, 4, /500 letters/],
    ["too many in a repeat", `3x\n${"- 1m\n".repeat(21)}`, 103, /20 steps at most/],
    [
      "too many on a line",
      `3x ${Array.from({ length: 21 }, () => "1m").join(" / ")}`,
      0,
      /20 steps/,
    ],
    ["too many steps", "1m\n".repeat(61), 0, /60 steps at most/],
  ];
  test.each(bad)("%s", (_, text, at, words, zones = run) => {
    const { errors } = parseSteps(text, zones);
    expect(errors).toHaveLength(1);
    const said = languages.map((language) =>
      errors.map(({ what }) => faultText(what, wordsIn(language, "steps.fault"))).join(),
    );
    expect(said[0]).toMatch(words);
    // A sentence that misses what it names would fall back to its name.
    expect(said[1]).toMatch(/^[^{}]+[.?]$/);
    expect(errors[0]?.at).toBe(at);
  });

  test("the other lines are read all the same, and every bad one is told", () => {
    const { steps, errors } = parseSteps("10m easy\noops\n5m steady\n3 more", run);
    expect(steps).toHaveLength(2);
    expect(errors.map((error) => error.at)).toEqual([9, 24]);
  });
});

const anySport = fc.constantFrom<Sport>(...sports);
const anyAthlete = fc.constantFrom<Athlete>(UNKNOWN, KNOWN, BEATS);
const cue = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => text.replaceAll("\0", "")),
  fc.constantFrom(
    "Easy",
    "easy",
    "150W",
    "in 5m",
    "5x",
    "rest",
    'say "hm"',
    "a / b",
    "12 each",
    "",
  ),
);
const bounds = (low: number, high: number) =>
  fc.tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high }));
const anyTarget: fc.Arbitrary<Target | null> = fc.oneof(
  fc.constant(null),
  fc
    .record({
      metric: fc.constantFrom("power" as const, "hr" as const, "cadence" as const),
      ends: bounds(0, 3000),
    })
    .map(({ metric, ends }) => ranged(metric, ends)),
  bounds(0, 100).map(([a, b]) => ranged("rpe", [a / 10, b / 10])),
  bounds(1, 8000).map(([a, b]) => ranged("pace", [a / 1000, b / 1000])),
  fc.double({ min: 0.5, max: 7, noNaN: true }).map((v) => ranged("pace", [v, v])),
);
function ranged(metric: Target["metric"], [a, b]: [number, number]): Target {
  return { metric, low: Math.min(a, b), high: Math.max(a, b) };
}
const anyStep: fc.Arbitrary<SimpleStep> = fc.record({
  kind: fc.constant("step"),
  role: fc.constantFrom("warmup", "work", "recovery", "rest", "cooldown"),
  durationS: fc.option(fc.integer({ min: 1, max: 86_400 })),
  distanceM: fc.option(
    fc.oneof(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 99_999 }).map((m) => m / 10),
    ),
  ),
  target: anyTarget,
  text: cue,
});
const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    anyStep,
    fc.record({
      kind: fc.constant("repeat" as const),
      times: fc.integer({ min: 1, max: 100 }),
      steps: fc.array(anyStep, { minLength: 1, maxLength: 5 }),
    }),
  ),
  { maxLength: 8 },
);
/** Words of the syntax in any order. */
const typed = fc
  .array(
    fc.constantFrom(
      "10m",
      "5x",
      "-",
      "\n",
      "\n\n",
      "easy",
      "tempo",
      "150W",
      "75%",
      "rpe 3",
      "5:00",
      "/km",
      "in",
      "rest",
      "warmup",
      "open",
      '"',
      "/",
      "400m",
      "cue",
      "@",
      "ramp",
      "z2",
      "bpm",
      "12",
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(" "));
