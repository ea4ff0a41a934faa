import type { RehabStage } from "../../model";
import type { Rule } from "../rule";
import type { Protocol } from "./protocol";

/** What a rehab stage holds, and what has to be seen before the next one, in the rule's own words. */
export type StageWords = {
  readonly rule: Rule;
  readonly holds: string;
  /** Null where the protocol names no step: it is for the physio to say. */
  readonly opensNext: string | null;
};

const OPENS = /Move on [^.]*\./;

export function stageWords({ stages }: Protocol, stage: RehabStage): StageWords | null {
  const rule = stages[stage - 1];
  if (!rule) return null;
  const opens = OPENS.exec(rule.says)?.[0] ?? null;
  const holds = rule.says.replace(OPENS, "").replace(/\s+/g, " ").trim();
  return { rule, holds, opensNext: opens };
}
