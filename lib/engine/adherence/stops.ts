import type { CheckIn, Restriction, ThresholdEdit } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { AMBER_DURING } from "../rules/symptoms";

/** What may lower the pain from which a session is to be stopped. */
export type StopRule = {
  readonly restrictions: readonly Restriction[];
  readonly edits: readonly Pick<ThresholdEdit, "rule" | "number" | "value" | "from" | "to">[];
};

/**
 * Pain of 0 to 10 during a session that calls for Watch on that day: the number of STATE-AMBER-DURING,
 * as people set it, and never above a standing pain ceiling and one.
 */
export function stopsFrom({ restrictions, edits }: StopRule, day: PlainDate): number {
  const stands = (one: { readonly from: PlainDate; readonly to: PlainDate | null }) =>
    one.from <= day && (one.to === null || day <= one.to);
  const set = edits
    .filter((one) => one.rule === AMBER_DURING.id && one.number === "from" && stands(one))
    .map((one) => one.value);
  const ceilings = restrictions
    .filter((one) => one.kind === "pain-ceiling" && one.value !== null && stands(one))
    .map((one) => (one.value ?? 0) + 1);
  return Math.min(AMBER_DURING.numbers.from.value, ...set, ...ceilings);
}

/** Answers of the morning after, or later ones that name the day, tell what a session of it hurt. */
export function stopsOn(
  checkIns: readonly Pick<CheckIn, "date" | "duringPain" | "responses">[],
  rule: StopRule,
  day: PlainDate,
): boolean {
  const morning = addDays(day, 1);
  const from = stopsFrom(rule, day);
  const pains = checkIns.flatMap(({ date, duringPain, responses = [] }) => [
    ...(date === morning ? [duringPain] : []),
    ...responses.filter((late) => late.sessionDate === day).map((late) => late.duringPain),
  ]);
  return pains.some((pain) => pain !== undefined && pain >= from);
}
