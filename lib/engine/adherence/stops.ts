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

/** Days on which a session was to be stopped: what the morning after says of it, or a later answer. */
export function stoppedDays(
  checkIns: readonly Pick<CheckIn, "date" | "duringPain" | "responses">[],
  rule: StopRule,
): ReadonlySet<PlainDate> {
  const stopped = new Set<PlainDate>();
  const tell = (day: PlainDate, pain: number | undefined) => {
    if (pain !== undefined && pain >= stopsFrom(rule, day)) stopped.add(day);
  };
  for (const { date, duringPain, responses = [] } of checkIns) {
    tell(addDays(date, -1), duringPain);
    for (const late of responses) tell(late.sessionDate, late.duringPain);
  }
  return stopped;
}
