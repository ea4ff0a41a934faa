import { describe, expect, it } from "vitest";
import { metric } from "@/lib/format/units";
import { bodyOf, draftOf, inUnits, withWeek } from "./training-draft";

const typed = {
  ...withWeek(draftOf(null, metric), 0, "30"),
  runsPerWeek: "3",
  longest: "14",
  bikeHours: "2,5",
  swim: "1500",
};
const body = {
  runM: [30_000, 30_000, 30_000, 30_000],
  runsPerWeek: 3,
  longestRunM: 14_000,
  weeklyBikeS: 9000,
  weeklySwimM: 1500,
};

describe("remembered weeks", () => {
  it("follow the first until they are typed into", () => {
    expect(withWeek(typed, 0, "31").weeks).toEqual(["31", "31", "31", "31"]);
    const differs = withWeek(typed, 2, "20");
    expect(withWeek(differs, 0, "31").weeks).toEqual(["31", "31", "20", "31"]);
  });

  it("become metres and seconds, and come back as they were typed", () => {
    expect(bodyOf(typed, metric)).toEqual(body);
    expect(bodyOf(draftOf(body, metric), metric)).toEqual(body);
    const german = { ...metric, language: "de" } as const;
    const quarter = { ...body, longestRunM: 14_250, weeklyBikeS: 9900 };
    expect(draftOf(quarter, german)).toMatchObject({ longest: "14,25", bikeHours: "2,75" });
    expect(bodyOf(draftOf(quarter, german), german)).toEqual(quarter);
    const miles = { distanceUnit: "mi", swimUnit: "yd" } as const;
    expect(bodyOf(typed, miles)).toMatchObject({ longestRunM: 22_531, weeklySwimM: 1372 });
  });

  it("mean the same in other units", () => {
    const miles = { distanceUnit: "mi", swimUnit: "yd" } as const;
    const told = inUnits(typed, metric, miles);
    expect(told).toMatchObject({ longest: "8.7", swim: "1640", bikeHours: "2,5" });
    expect(bodyOf(told, miles)).toMatchObject({ longestRunM: 14_001, weeklySwimM: 1500 });
    expect(inUnits(draftOf(null, metric), metric, miles)).toEqual(draftOf(null, miles));
  });

  it("may be without running, but not left blank", () => {
    const none = withWeek(draftOf(null, metric), 0, "0");
    expect(bodyOf(none, metric)).toMatchObject({ runM: [0, 0, 0, 0], longestRunM: 0 });
    expect(bodyOf(draftOf(null, metric), metric)).toMatchObject({ faults: [{ field: "runM" }] });
  });

  it("say what is missing beside a distance", () => {
    const half = { ...typed, longest: "", runsPerWeek: null, bikeHours: "some" };
    expect(bodyOf(half, metric)).toMatchObject({
      faults: [
        { field: "runsPerWeek", message: "howMany" },
        { field: "longestRunM", message: "longest" },
        { field: "weeklyBikeS", message: "hours" },
      ],
    });
  });
});
