import { adaptRules } from "./adapt";
import { adherenceRules } from "./adherence";
import { effortRules } from "./efforts";
import { guardRules } from "./guards";
import { ladderRules } from "./ladder";
import { loadRules } from "./load";
import { metricRules } from "./metrics";
import { protocolRules } from "./protocols/registry";
import { raceRules } from "./races";
import { rehabRules } from "./rehab";
import type { Rule } from "./rule";
import { seasonRules } from "./season";
import { symptomRules } from "./symptoms";

/** Every rule the engine decides with, in the order in which people read them. */
export const rules: readonly Rule[] = [
  ...symptomRules,
  ...adaptRules,
  ...ladderRules,
  ...rehabRules,
  ...guardRules,
  ...seasonRules,
  ...effortRules,
  ...loadRules,
  ...metricRules,
  ...raceRules,
  ...adherenceRules,
  ...protocolRules,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
