import { choice, cited, defineRule, type Rule } from "./rule";

export const STAGE_1 = defineRule({
  id: "STAGE-1",
  title: "Rehab stages move by a person",
  says: "A rehab stage is never advanced by Rebound or by time. With a physio the physio confirms it; without one the athlete confirms each criterion. Two flares in two weeks take one stage back.",
  numbers: { redPlusDown: choice(1, "stages"), painMax: cited(3, "0-10", "C", "second-hand") },
  grade: "C",
  mark: "second-hand",
  source: "Goom, Malliaras, Reiman & Purdam 2016, JOSPT 46:483-93",
  lastReviewed: "2026-11-25",
});

export const rehabRules: readonly Rule[] = [STAGE_1];
