import { describe, expect, test } from "vitest";
import type { Session } from "../model";
import { plainDate } from "../plain-date";
import { sessionLibrary } from "../season/library/library";
import { sessionFrom } from "../season/library/session-from";
import { holdsAero, KNOWN } from "../season/library/testing";
import { aeroTimeOf, aeroWithin } from "./aero";
import { lengthOf, shortened } from "./prescription";

const low = sessionLibrary.filter(holdsAero);

function rideOf(t: (typeof low)[number], durationS: number, aeroS: number): Session {
  const content = sessionFrom(t, durationS, KNOWN, aeroS);
  if (!content) throw new Error(`${t.id} does not fit`);
  return {
    ...content,
    key: "2026-12-05.bike.1",
    date: plainDate("2026-12-05"),
    fitnessLoad: 0,
    tissueLoad: 0,
    locked: false,
    origin: "engine",
    status: "planned",
    held: false,
  };
}

describe.each(low.map((t) => [t.id, t] as const))("%s", (_, t) => {
  const ride = rideOf(t, 9000, 2700);

  test.each([0, 600, 1500, 2400])("with at most %i s in the aero position", (mostS) => {
    const cut = aeroWithin(ride, mostS);
    expect(cut.aeroS).toBeLessThanOrEqual(mostS);
    expect(aeroTimeOf(cut.steps)).toBe(cut.aeroS);
    expect(lengthOf(cut.steps)).toBe(ride.durationS);
    expect(cut.durationS).toBe(ride.durationS);
    expect(/aero/i.test(cut.title)).toBe(mostS > 0 && /aero/i.test(ride.title));
  });

  test("keeps its aero time where there is room for it", () => {
    expect(aeroWithin(ride, 2700)).toBe(ride);
  });
});

test("a person's ride without such steps is only capped", () => {
  const [first] = low;
  if (!first) throw new Error("no aero rides");
  const ride = { ...rideOf(first, 9000, 2700), steps: [] };
  expect(aeroWithin(ride, 600)).toEqual({ ...ride, aeroS: 600 });
});

describe("a shorter session still sums", () => {
  test.each(sessionLibrary.map((t) => [t.id, t] as const))("%s", (_, t) => {
    const lengthS = [14_400, 7200, 3600, 1200, 600].find((s) =>
      sessionFrom(t, s, KNOWN, holdsAero(t) ? 900 : 0),
    );
    if (lengthS === undefined) throw new Error("fits no length");
    const whole = rideOf(t, lengthS, holdsAero(t) ? 900 : 0);
    for (const share of [0.99, 0.9, 0.75, 0.6, 0.5, 0.35, 0.2, 0.1, 0.04]) {
      const toS = Math.max(60, Math.floor((lengthS * share) / 60) * 60);
      const { steps, durationS, aeroS } = shortened(whole, null, toS);
      expect(durationS).toBe(toS);
      expect(lengthOf(steps), `${toS}`).toBe(toS);
      expect(aeroS).toBeLessThanOrEqual(toS);
    }
  });
});
