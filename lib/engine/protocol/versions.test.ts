import { afterEach, expect, test, vi } from "vitest";
import type { AthleteRecord, ProtocolRef } from "../model";
import { choice } from "../rules/rule";
import { ahead, calm, flare, run, TODAY, training, watch } from "../symptoms/test-record";
import { morningWith } from "./test-protocols";

afterEach(() => {
  vi.doUnmock("../rules/protocols/achilles");
  vi.resetModules();
});

/** The engine as it will be on the day a second version of the Achilles protocol is added. */
async function engine({ withNext }: { withNext: boolean }) {
  vi.resetModules();
  if (withNext)
    vi.doMock("../rules/protocols/achilles", async (original) => {
      const { achillesProtocols } = await original<typeof import("../rules/protocols/achilles")>();
      const next = achillesProtocols.map((p) => ({
        ...p,
        version: 2,
        sets: { ...p.sets, "CLAMP-INTERVALS": { days: choice(28, "days") } },
        tissue: {
          ...p.tissue,
          numbers: { ...p.tissue.numbers, bikeUpright: choice(0.5, "x") },
        },
      }));
      return { achillesProtocols: [...achillesProtocols, ...next] };
    });
  const { replay } = await import("../replay/replay");
  const registry = await import("../rules/protocols/registry");
  return { replay, registry };
}

const record = (protocol?: ProtocolRef): AthleteRecord => ({
  ...morningWith("achilles-tendinopathy", calm, {
    activities: [...training(-28, -1), { ...run(ahead(0)), role: "intervals" }],
    races: [
      { id: "h", name: "Half", date: ahead(90), kind: "half-marathon", priority: "A" },
      { id: "t", name: "Tri", date: ahead(120), kind: "70.3", priority: "B" },
    ],
    checkIns: [
      ...morningWith("achilles-tendinopathy", calm).checkIns,
      { ...watch, date: ahead(1), trigger: "intervals" },
      { ...calm, date: ahead(2) },
      { ...flare, date: ahead(3), trigger: "hills" },
      { ...calm, date: ahead(4) },
    ],
  }),
  ...(protocol ? { protocol } : {}),
});

const one = { id: "achilles-insertional", version: 1, edits: [] };
const two = { ...one, version: 2 };

test("a new version changes no decision that was made by the old one", async () => {
  const before = await engine({ withNext: false });
  const run = { start: TODAY, today: ahead(8) };
  const was = JSON.stringify([
    before.replay({ ...run, record: record(one) }),
    before.replay({ ...run, record: record() }),
  ]);
  const after = await engine({ withNext: true });
  expect(after.registry.protocolBy(two.id, 2)).toBeDefined();
  expect(
    JSON.stringify([
      after.replay({ ...run, record: record(one) }),
      after.replay({ ...run, record: record() }),
    ]),
  ).toBe(was);
});

test("who moves to the new version is decided by it", async () => {
  const { replay, registry } = await engine({ withNext: true });
  const day = { start: TODAY, today: ahead(1) };
  const speedRestsUntil = (ref: ProtocolRef) =>
    replay({ ...day, record: record(ref) }).days.at(-1)?.assessment.timers.speedFreezeUntil;
  expect(speedRestsUntil(one)).toBe(ahead(14));
  expect(speedRestsUntil(two)).toBe(ahead(28));
  const current = registry.currentProtocols("achilles-tendinopathy");
  expect(current.map((p) => [p.id, p.version])).toEqual([
    ["achilles-insertional", 2],
    ["achilles-mid-portion", 2],
  ]);
});

test("a version nobody has written, or another injury's protocol, is a mistake", async () => {
  const { replay } = await engine({ withNext: false });
  const day = { start: TODAY, today: TODAY };
  expect(() => replay({ ...day, record: record(two) })).toThrow(RangeError);
  expect(() => replay({ ...day, record: record({ ...one, id: "patellar" }) })).toThrow(RangeError);
});
