import type { Said } from "@/lib/words/said/match";
import { saidRuleNumberNames } from "./names";
import { saidRuleNumberNames2 } from "./names-2";
import { saidRuleNumberUnits } from "./units";

/** Names and units of the numbers of rules: for /method alone, their words are too short for sentences. */
export const saidRuleNumbers: readonly Said[] = [
  ...saidRuleNumberNames,
  ...saidRuleNumberNames2,
  ...saidRuleNumberUnits,
];
