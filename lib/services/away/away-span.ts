import type { AwaySpan } from "@/db/repositories/away";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { invalidField } from "@/lib/errors";

/** Our choice: a longer one is a typing slip, or a season that is not planned at all. */
const LONGEST_DAYS = 366;

/** In order, not endless, and not over before `earliest`: what is past plans nothing. */
export function requireSpan({ from, to }: AwaySpan, earliest: PlainDate): void {
  if (to < from) throw invalidField("to", "The last day cannot be before the first.");
  if (to < earliest) throw invalidField("to", `The last day cannot be before ${earliest}.`);
  if (daysBetween(from, to) >= LONGEST_DAYS) {
    throw invalidField("to", "One stretch away is a year at most.");
  }
}
