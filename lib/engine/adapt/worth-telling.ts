import type { Change, Prescription } from "../model";
import { RESTRICTION, TELL_1 } from "../rules/adapt";

const { share, lessThanM, lessThanMin } = TELL_1.numbers;

/**
 * Whether a change is news: a run that stays the same run, with a size that nobody would act on, is
 * none. A person's limit always is. Cuts hold to the metre either way.
 */
export function isWorthTelling({ before, after, rule }: Change): boolean {
  if (after === null || rule === RESTRICTION.id || before.gone) return true;
  const sameRun =
    before.sport === "run" &&
    after.sport === "run" &&
    before.role === after.role &&
    before.title === after.title;
  return !sameRun || !isSlight(before, after);
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
