import type { CheckIn } from "../model";

/** An undone first check-in leaves a day without answers: as blank as one never asked. */
export function hasAnswers(answers: Omit<CheckIn, "date">): boolean {
  return Object.values(answers).some((v) => v !== null && !(Array.isArray(v) && v.length === 0));
}
