import type { Change, Prescription } from "../model";
import { RESTRICTION, TELL_1 } from "../rules/adapt";

const { share, lessThanM, lessThanMin } = TELL_1.numbers;

/**
 * Whether a change is news: a run that stays the same run, with a size that nobody would act on, is
 * none. A person's limit always is. Cuts hold to the metre either way.
 */
export function isWorthTelling({ before, after, rule }: Change): boolean {
  return after === null || rule === RESTRICTION.id || before.gone || !isSameRun(before, after);
}

/** The same run, of a size that differs by less than anybody would act on. */
export function isSameRun(one: Prescription, other: Prescription): boolean {
  return (
    one.sport === "run" &&
    other.sport === "run" &&
    one.role === other.role &&
    one.title === other.title &&
    isSlight(one, other)
  );
}

function isSlight(before: Prescription, after: Prescription): boolean {
  const metres = Math.abs((before.distanceM ?? 0) - (after.distanceM ?? 0));
  const seconds = Math.abs(before.durationS - after.durationS);
  const whole = before.distanceM ?? before.durationS;
  const part = before.distanceM === null ? seconds : metres;
  return (
    (before.distanceM === null) === (after.distanceM === null) &&
    part < whole * share.value &&
    metres < lessThanM.value &&
    seconds < lessThanMin.value * 60
  );
}
