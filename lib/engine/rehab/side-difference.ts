import type { BodySide } from "../model";

/**
 * How far the weaker side is below the other, in whole percent of the stronger one: 12 against 15 is
 * 20 % less. Null where neither did anything. Which difference matters is not for a number to say.
 *
 * @throws RangeError for a value below zero.
 */
export function sideDifference(
  left: number,
  right: number,
): { readonly less: BodySide | null; readonly percent: number } | null {
  if (!(left >= 0 && right >= 0)) throw new RangeError(`not a result: ${left}, ${right}`);
  const most = Math.max(left, right);
  if (most === 0) return null;
  const percent = Math.round((Math.abs(left - right) / most) * 100);
  return { less: left === right ? null : left < right ? "left" : "right", percent };
}
