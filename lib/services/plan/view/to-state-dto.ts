import type { AthleteScope } from "@/db/scope";
import type { StateDto } from "@/lib/contracts/weeks";
import type { Assessment } from "@/lib/engine/model";

/** Null for a viewer without the scope `symptoms`. */
export function toStateDto(assessment: Assessment, { scopes }: AthleteScope): StateDto | null {
  if (!scopes.has("symptoms")) return null;
  const { state, mayProgress, rules, level, rehabStage, baseline } = assessment;
  return { state, mayProgress, rules: [...rules], level, rehabStage, baseline };
}
