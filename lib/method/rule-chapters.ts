import type { Rule } from "@/lib/engine/rules/rule";

export type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
};

/** Sorted by what the id begins with; a rule that fits no chapter stands in the last one. */
export function ruleChapters(rules: readonly Rule[]): Chapter[] {
  const left = new Set(rules);
  const take = (starts: readonly string[]) => {
    const taken = [...left].filter((rule) => starts.some((start) => rule.id.startsWith(start)));
    for (const rule of taken) left.delete(rule);
    return taken;
  };
  const named = outline.map(([id, title, starts]) => ({ id, title, rules: take(starts) }));
  return [...named, { id: "season", title: "Season, weeks and the rest", rules: [...left] }].filter(
    (chapter) => chapter.rules.length > 0,
  );
}

const outline: readonly (readonly [id: string, title: string, starts: readonly string[]])[] = [
  ["see-someone", "When someone should look at it", ["FLAG-", "REFER-"]],
  ["flare", "What makes a flare", ["STATE-RED", "RED-"]],
  ["watch", "What calls for Watch", ["STATE-AMBER", "PAIN-"]],
  [
    "settled",
    "Settled mornings and steps",
    [
      "SETTLED",
      "STEP-",
      "BASELINE",
      "RESPONSE",
      "IRRITABILITY",
      "WINDOW",
      "RAMP",
      "LEVEL",
      "LADDER",
    ],
  ],
  ["sessions", "What a state does to sessions", ["CELL-", "CLAMP-", "STAND-IN", "TELL-"]],
  ["load", "How much, how fast", ["LOAD-", "TISSUE", "SPACE", "MONO", "EWMA", "FITNESS"]],
  [
    "guards",
    "Illness, sleep, treatments, gaps",
    ["ILL", "AFTER-", "SLEEP", "ESWT", "MASK", "DATA", "GAP", "TRAVEL"],
  ],
  ["strength", "Strength, rehab stages and tests", ["STAGE", "REHAB", "STRENGTH", "TEST-", "PHT-"]],
  ["injuries", "Bike, pool and daily life, by injury", ["CARE-"]],
  ["adherence", "Keeping to the plan", ["ADHERE-"]],
  ["races", "Races", ["RACE", "GATE", "PREDICT", "FORECAST", "TAPER"]],
];
