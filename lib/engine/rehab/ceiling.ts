import type { InForce, SetBy } from "../protocol/in-force";
import { STAGE_1 } from "../rules/rehab";

/** What pain ends an exercise, and what ends the session, 0-10: more than each of them. */
export type PainCeiling = {
  readonly exerciseMax: number;
  readonly sessionMax: number;
  /** Rules the two come from. */
  readonly rules: readonly string[];
  /** Who lowered the first one; null where the rules stand as they are. */
  readonly by: string | null;
};

/**
 * The pain an exercise may reach with the numbers in force on a day: what is still accepted, below
 * Watch, and never more than the stage's own limit. Above what makes a flare the session ends.
 */
export function painCeiling({ rules, setBy }: Pick<InForce, "rules" | "setBy">): PainCeiling {
  const { RESPONSE_1, AMBER_DURING, RED_DURING } = rules;
  const limits = [
    { rule: STAGE_1.id, max: STAGE_1.numbers.painMax.value },
    { rule: RESPONSE_1.id, max: RESPONSE_1.numbers.acceptedMax.value },
    { rule: AMBER_DURING.id, max: AMBER_DURING.numbers.from.value - 1 },
  ];
  const exerciseMax = Math.min(...limits.map((one) => one.max));
  const binding = limits.filter((one) => one.max === exerciseMax).map((one) => one.rule);
  return {
    exerciseMax,
    sessionMax: Math.max(exerciseMax, RED_DURING.numbers.above.value),
    rules: [...binding, RED_DURING.id],
    by: binding.flatMap((rule) => setBy.get(rule) ?? []).find(isCeiling)?.by ?? null,
  };
}

function isCeiling({ number }: SetBy): boolean {
  return number === "acceptedMax" || number === "from";
}
