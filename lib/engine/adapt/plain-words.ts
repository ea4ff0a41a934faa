import { addDays, type PlainDate, weekdayIndex } from "../plain-date";
import type { RuleNumber } from "../rules/rule";

/* Numbers in the words of a sentence; each comes from a rule or from the decision itself. */

const small = ["none", "one", "two", "three", "four", "five", "six", "seven"];

export function count(value: number): string {
  return small[value] ?? `${value}`;
}

const parts: ReadonlyMap<number, string> = new Map([
  [10, "a tenth"],
  [20, "a fifth"],
  [25, "a quarter"],
  [50, "half"],
  [75, "three quarters"],
  [100, "all"],
]);

/** A share (0.25) as "a quarter", where it has a name, else as "7 %". */
export function part(share: number): string {
  const percent = Math.round(share * 100);
  return parts.get(percent) ?? `${percent} %`;
}

/** What a rule's number says, in words: hours as days where they are whole days. */
export function days({ value, unit }: RuleNumber): string {
  const whole = unit === "h" ? value / 24 : value;
  return `${count(whole)} ${whole === 1 ? "day" : "days"}`;
}

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Of a day within the next week. */
export function dayName(today: PlainDate, date: PlainDate): string {
  if (date === today) return "today";
  if (date === addDays(today, 1)) return "tomorrow";
  return names[weekdayIndex(date)] ?? date;
}

export function minutes(durationS: number): string {
  return `${Math.round(durationS / 60)} min`;
}

export function km(distanceM: number): string {
  // In whole numbers: writing a fraction out takes ten times as long.
  const tenths = Math.round(distanceM / 100);
  const rest = tenths % 10;
  return rest === 0 ? `${tenths / 10} km` : `${Math.floor(tenths / 10)}.${rest} km`;
}
