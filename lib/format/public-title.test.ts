import { expect, test } from "vitest";
import { type Language, type Role, roles, type Sport, sports } from "@/lib/engine/model";
import { publicTitle } from "./public-title";

test("a title that leaves the application is one of few, and none speaks of an injury", () => {
  const titlesIn = (language: Language) =>
    [
      ...new Set(
        sports.flatMap((sport) => roles.map((role) => publicTitle({ sport, role }, language))),
      ),
    ].toSorted();
  expect(titlesIn("en")).toEqual([
    "Bike",
    "Easy run",
    "Gym",
    "Hike",
    "Long run",
    "Mobility",
    "Pool",
    "Race",
    "Run",
    "Strength",
    "Swim",
    "Walk",
  ]);
  expect(titlesIn("de")).toEqual([
    "Beweglichkeit",
    "Fitnessstudio",
    "Gehen",
    "Kraft",
    "Langer Lauf",
    "Lauf",
    "Lockerer Lauf",
    "Rad",
    "Rennen",
    "Schwimmbad",
    "Schwimmen",
    "Wandern",
  ]);
});

test.each<[Sport, Role, string]>([
  ["run", "easy", "Easy run"],
  ["run", "test", "Run"],
  ["strength", "rehab", "Strength"],
  ["mobility", "rehab", "Mobility"],
  ["bike", "recovery", "Bike"],
])("%s, %s is called %s", (sport, role, title) => {
  expect(publicTitle({ sport, role }, "en")).toBe(title);
});
