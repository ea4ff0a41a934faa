import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/engine/plain-date";
import { metric, type Units } from "@/lib/format/units";
import {
  bodyOf,
  bodyOfSession,
  draftInstead,
  draftOfActivity,
  draftOfSession,
  emptyDraft,
} from "./draft";

const today = plainDate("2026-11-25");

describe("a log entry", () => {
  it("turns typed texts into SI units", () => {
    const draft = { ...emptyDraft(today), hours: "1", minutes: "5", distance: "10,5", effort: "4" };
    expect(bodyOf(draft, today, metric)).toMatchObject({
      durationS: 3900,
      distanceM: 10_500,
      rpe: 4,
    });
  });

  it("reads a swim in metres", () => {
    const draft = { ...emptyDraft(today, "swim"), minutes: "45", distance: "1600" };
    expect(bodyOf(draft, today, metric)).toMatchObject({ durationS: 2700, distanceM: 1600 });
  });

  it("keeps no distance for strength and no aero time off the bike", () => {
    const draft = { ...emptyDraft(today, "strength"), minutes: "40", distance: "3", aeroMin: "20" };
    expect(bodyOf(draft, today, metric)).toMatchObject({ distanceM: null, aeroS: null });
  });

  it("says what is missing", () => {
    const tomorrow = plainDate("2026-11-26");
    expect(bodyOf(emptyDraft(tomorrow), today, metric)).toEqual([
      { field: "date", fault: "ahead" },
      { field: "time", fault: "noTime" },
    ]);
  });

  it("refuses letters as a distance", () => {
    const draft = { ...emptyDraft(today), minutes: "30", distance: "five" };
    expect(bodyOf(draft, today, metric)).toMatchObject([
      { field: "distance", fault: "noDistance" },
    ]);
  });

  it("asks again about a speed that nobody keeps up", () => {
    const run = { ...emptyDraft(today), minutes: "30", distance: "90" };
    expect(bodyOf(run, today, metric)).toEqual([{ field: "distance", fault: "tooFast" }]);
    expect(bodyOf({ ...run, distance: "9" }, today, metric)).toMatchObject({ distanceM: 9000 });
    expect(bodyOf({ ...run, minutes: "", hours: "" }, today, metric)).toEqual([
      { field: "time", fault: "noTime" },
    ]);
  });

  const planned = {
    id: "1",
    date: today,
    sport: "run",
    role: "easy",
    title: "Easy run",
    durationS: 3300,
    distanceM: 9500,
    aeroS: 0,
  } as const;

  it("takes a share of a session at the same pace", () => {
    expect(bodyOfSession(planned, 0.5)).toMatchObject({ durationS: 1650, distanceM: 4750 });
    expect(bodyOfSession(planned)).toMatchObject({ durationS: 3300, distanceM: 9500, aeroS: null });
  });

  it("keeps day and time of what it stands instead of, and no distance of another sport", () => {
    expect(draftInstead(planned, "bike")).toEqual({
      ...emptyDraft(today, "bike"),
      insteadOf: "1",
      hours: "",
      minutes: "55",
    });
  });

  it("is prefilled from the plan", () => {
    const session = {
      id: "1",
      date: today,
      sport: "bike",
      role: "long",
      title: "Long ride",
      durationS: 7200,
      distanceM: null,
      aeroS: 1800,
    } as const;
    expect(draftOfSession(session, metric)).toMatchObject({
      hours: "2",
      minutes: "0",
      aeroMin: "30",
    });
  });

  it("reads miles and yards where the athlete does", () => {
    const units: Units = { distanceUnit: "mi", swimUnit: "yd" };
    const run = { ...emptyDraft(today), minutes: "50", distance: "6.2" };
    expect(bodyOf(run, today, units)).toMatchObject({ distanceM: 9977.9328 });
    const swim = { ...emptyDraft(today, "swim"), minutes: "40", distance: "1750" };
    expect(bodyOf(swim, today, units)).toMatchObject({ distanceM: 1600.2 });
  });

  it.each([metric, { distanceUnit: "mi", swimUnit: "yd" } as const])(
    "survives the way from entry to form and back, to the metre: %o",
    (units) => {
      const activity = {
        id: "1",
        date: today,
        sport: "hike",
        role: null,
        durationS: 10_800,
        distanceM: 12_345,
        rpe: 3,
        ascentM: 640.4,
        aeroS: null,
        fitnessLoad: 1,
        tissueLoad: 1,
        tissueRange: { low: 1, high: 1 },
        sessionId: null,
        insteadOf: "7",
        insteadOfSport: "run",
        insteadOfTitle: "Long run",
        note: "Windy",
        summary: false,
        imported: false,
        version: 2,
      } as const;
      expect(bodyOf(draftOfActivity(activity, units), today, units)).toEqual({
        date: today,
        sport: "hike",
        role: null,
        insteadOf: "7",
        durationS: 10_800,
        distanceM: 12_345,
        rpe: 3,
        ascentM: 640.4,
        aeroS: null,
        note: "Windy",
      });
    },
  );
});
