import { describe, expect, test } from "vitest";
import founding from "@/lib/engine/golden/founding.case.json";
import { parseCase } from "./case-file";

type Json = Record<string, unknown>;
const variant = (change: Json): Json => ({ ...structuredClone(founding), ...change });
const faultsFor = (change: Json) => {
  const parsed = parseCase(variant(change));
  return parsed.ok ? [] : parsed.faults;
};
const checkIn = (fields: Json) => ({ checkIns: [{ date: "2018-12-30", ...fields }] });

describe("a sound case file", () => {
  test("the founding case is read into an athlete record", () => {
    const parsed = parseCase(founding);
    expect(parsed).toMatchObject({
      ok: true,
      case: {
        start: "2018-12-31",
        record: { injury: { spread: "focal", rehabStage: 2 }, clearances: [] },
      },
    });
  });

  test("lists may be left out: an athlete with no history is a case", () => {
    const { format, start, today, athlete } = founding;
    expect(parseCase({ format, start, today, athlete })).toMatchObject({
      ok: true,
      case: { record: { injury: null, races: [], activities: [], checkIns: [] } },
    });
  });

  test("an answer that is null was not given; it never becomes zero", () => {
    const firstOf = (answers: Json) => {
      const parsed = parseCase(variant(checkIn(answers)));
      return parsed.ok && parsed.case.record.checkIns.at(0);
    };
    expect(firstOf({ morningPain: null, sleepHours: 7, trigger: null })).toEqual({
      date: "2018-12-30",
      sleepHours: 7,
      trigger: null,
    });
    expect(firstOf({ morningPain: null, trigger: null })).toBeUndefined();
  });

  test("heart rates are read where they are given and left out where not", () => {
    const read = (fields: Json) => {
      const parsed = parseCase(variant({ athlete: { ...founding.athlete, ...fields } }));
      return parsed.ok && parsed.case.record.athlete;
    };
    expect(read({ thresholdHrBpm: 168, maxHrBpm: 186 })).toMatchObject({
      thresholdHrBpm: 168,
      maxHrBpm: 186,
    });
    expect(read({ thresholdHrBpm: null })).not.toHaveProperty("thresholdHrBpm");
    expect(read({ maxHrBpm: 20 })).toBe(false);
  });

  test("what an athlete lacks is read; nothing else is known", () => {
    const read = (lacks: string[]) => {
      const parsed = parseCase(variant({ athlete: { ...founding.athlete, lacks } }));
      return parsed.ok && parsed.case.record.athlete.lacks;
    };
    expect(read(["gym", "pool", "bike"])).toEqual(["gym", "pool", "bike"]);
    expect(read(["boat"])).toBe(false);
  });

  test("the order of red flags does not matter", () => {
    const flags = (redFlags: string[]) => {
      const parsed = parseCase(variant(checkIn({ redFlags })));
      return parsed.ok && parsed.case.record.checkIns;
    };
    expect(flags(["nerve-signs", "bone-pain"])).toEqual(flags(["bone-pain", "nerve-signs"]));
  });
});

describe("faults carry the full path and a plain message", () => {
  test.each<[string, Json, string, string]>([
    [
      "pain above the scale",
      checkIn({ morningPain: 11 }),
      "checkIns[0].morningPain",
      "must be at most 10",
    ],
    [
      "pain below the scale",
      checkIn({ loadTest: -1 }),
      "checkIns[0].loadTest",
      "must be at least 0",
    ],
    [
      "half a point of pain",
      checkIn({ afterPain: 2.5 }),
      "checkIns[0].afterPain",
      "must be a whole number",
    ],
    [
      "text for a number",
      checkIn({ morningPain: "3" }),
      "checkIns[0].morningPain",
      "must be a number",
    ],
    ["an unknown answer", checkIn({ mood: 3 }), "checkIns[0].mood", "is not a known field"],
    ["an unknown section", { notes: "hi" }, "notes", "is not a known field"],
    ["another format", { format: "rebound-case/2" }, "format", "must be rebound-case/1"],
    [
      "a day that is not in the calendar",
      { today: "2019-02-29" },
      "today",
      "must be a real calendar day, YYYY-MM-DD",
    ],
    ["a start after today", { start: "2019-01-01" }, "start", "must not be after today"],
    ["a missing day", { today: undefined }, "today", "is missing"],
    [
      "a late answer about the future",
      checkIn({ responses: [{ sessionDate: "2018-12-30", afterPain: 1 }] }),
      "checkIns[0].responses[0].sessionDate",
      "must be before the check-in",
    ],
    [
      "a check-in tomorrow",
      { checkIns: [{ date: "2019-01-01" }] },
      "checkIns[0].date",
      "must not be after today",
    ],
    [
      "a restriction without its number",
      { restrictions: [{ kind: "max-run-minutes", from: "2018-12-31" }] },
      "restrictions[0].value",
      "is missing: max-run-minutes needs a value",
    ],
    [
      "a limit on an exercise that names none",
      { restrictions: [{ kind: "no-exercise", from: "2018-12-31" }] },
      "restrictions[0].exercise",
      "is missing: no-exercise is on one exercise",
    ],
    [
      "an exercise where the limit is on none",
      { restrictions: [{ kind: "no-hills", from: "2018-12-31", exercise: "row" }] },
      "restrictions[0].exercise",
      "must be left out for no-hills",
    ],
    [
      "no sets at all",
      {
        restrictions: [
          { kind: "max-exercise-sets", from: "2018-12-31", exercise: "row", value: 0 },
        ],
      },
      "restrictions[0].value",
      "must be between 1 and 20 for max-exercise-sets",
    ],
    [
      "a restriction that ends first",
      { restrictions: [{ kind: "no-hills", from: "2018-12-31", to: "2018-12-01" }] },
      "restrictions[0].to",
      "must not be before from",
    ],
    [
      "an athlete under 18",
      { athlete: { ...founding.athlete, birthYear: 2001 } },
      "athlete.birthYear",
      "must be of someone who is 18 or older",
    ],
    [
      "an unknown zone",
      { athlete: { ...founding.athlete, timeZone: "Mars/Base" } },
      "athlete.timeZone",
      "must be a time zone such as Europe/London",
    ],
  ])("%s", (_name, change, path, message) => {
    expect(faultsFor(change)).toEqual([{ path, message }]);
  });

  test("two check-ins on one day", () => {
    const day = { date: "2018-12-30" };
    expect(faultsFor({ checkIns: [day, day] })).toEqual([
      { path: "checkIns[1].date", message: "is a second check-in for the same day" },
    ]);
  });

  test("two races with one id, and two blocks over the same days", () => {
    const race = founding.races[0];
    const block = { id: "b", phase: "base", start: "2019-01-07", end: "2019-01-13" };
    const faults = faultsFor({ races: [race, race], blocks: [block, { ...block, id: "c" }] });
    expect(faults.map((f) => f.path)).toEqual(["races[1].id", "blocks[1].start"]);
  });

  test("all faults are told at once, those of one field and those of two", () => {
    const faults = faultsFor({
      start: "2019-05-05",
      checkIns: [{ date: "2018-12-30", morningPain: 12, stiffness: 1 }],
    });
    expect(faults.map((f) => f.path).toSorted()).toEqual([
      "checkIns[0].morningPain",
      "checkIns[0].stiffness",
      "start",
    ]);
  });

  test.each([null, [], "text", 7, undefined])("%j is no case file", (json) => {
    expect(parseCase(json)).toMatchObject({ ok: false, faults: [{ path: "$" }] });
  });
});

describe("the protocol of a case", () => {
  const edit = {
    rule: "STATE-AMBER-AFTER",
    number: "from",
    value: 3,
    by: "Jo Brackley, physio",
    from: "2018-12-31",
  };
  const ref = (fields: Json, edits: readonly Json[] = []) => ({
    protocol: { id: "proximal-hamstring", version: 1, edits, ...fields },
  });

  test("is read with its edits; a case without one names none", () => {
    const parsed = parseCase(variant(ref({}, [edit])));
    expect(parsed.ok && parsed.case.record.protocol).toEqual({
      id: "proximal-hamstring",
      version: 1,
      edits: [{ ...edit, to: null }],
    });
    const plain = parseCase(founding);
    expect(plain.ok && plain.case.record).not.toHaveProperty("protocol");
  });

  test.each<[string, Json, string]>([
    ["a version nobody wrote", ref({ version: 9 }), "protocol"],
    ["another injury's", ref({ id: "patellar" }), "protocol.id"],
    ["an edit out of bounds", ref({}, [{ ...edit, value: 9 }]), "protocol.edits[0].value"],
    ["a number nobody may set", ref({}, [{ ...edit, number: "x" }]), "protocol.edits[0].value"],
    ["an end before the start", ref({}, [{ ...edit, to: "2018-01-01" }]), "protocol.edits[0].to"],
    ["an edit without a name", ref({}, [{ ...edit, by: "" }]), "protocol.edits[0].by"],
  ])("%s is a fault with its path", (_, change, path) => {
    expect(faultsFor(change).map((f) => f.path)).toEqual([path]);
  });
});
