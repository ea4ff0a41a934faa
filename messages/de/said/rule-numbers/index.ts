import type { Said } from "@/lib/words/said/match";
import { saidRuleNumberAmounts } from "./amounts";
import { saidRuleNumberNames } from "./names";
import { saidRuleNumberNames2 } from "./names-2";

/** Numbers of rules by name, and how much: for /method alone, the names are too short for sentences. */
export const saidRuleNumbers: readonly Said[] = [
  ...saidRuleNumberNames,
  ...saidRuleNumberNames2,
  ...saidRuleNumberAmounts,
];
