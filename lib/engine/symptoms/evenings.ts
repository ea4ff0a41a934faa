import type { CheckIn, Evening } from "../model";
import { addDays } from "../plain-date";
import { hasAnswers } from "./has-answers";

/**
 * The check-ins that say something, with what the evenings before them said. One whose answers were
 * all taken back, or that holds a note alone, was not given: missing is never settled. The next
 * morning's answers about that day stand; what it left open the evening fills, whichever way it
 * points. Without a check-in on the morning after, the next one brings it as a late answer: an
 * evening alone decides nothing, the morning is asked for first. `checkIns` in the order of their
 * days.
 */
export function withEvenings(
  checkIns: readonly CheckIn[],
  evenings: readonly Evening[],
): readonly CheckIn[] {
  const given = checkIns.filter(({ date, ...answers }) => hasAnswers(answers));
  if (evenings.length === 0) return given;
  const told = new Map<string, Evening[]>();
  for (const evening of evenings) {
    const next = given.find(({ date }) => date > evening.date);
    if (next) told.set(next.date, [...(told.get(next.date) ?? []), evening]);
  }
  return given.map((checkIn) => (told.get(checkIn.date) ?? []).reduce(filled, checkIn));
}

function filled(checkIn: CheckIn, { date, ...said }: Evening): CheckIn {
  if (addDays(date, 1) === checkIn.date) return { ...said, ...checkIn };
  const late = checkIn.responses ?? [];
  const own = late.find(({ sessionDate }) => sessionDate === date);
  const others = late.filter((one) => one !== own);
  return { ...checkIn, responses: [...others, { ...said, ...own, sessionDate: date }] };
}
