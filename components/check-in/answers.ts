import type { CheckInBody, CheckInDto } from "@/lib/contracts/check-ins";

/** The day's answers on their way; a missing one is not answered, never zero. */
export type Answers = Omit<CheckInBody, "date">;

/** Answers of a saved check-in, to change them. */
export function answersOf(checkIn: CheckInDto | null): Answers {
  if (checkIn === null) return {};
  const { id: _id, date: _date, version: _version, recordedAt: _at, ...answers } = checkIn;
  return answers;
}

/** The three that make a check-in. */
export function isComplete(answers: Answers): boolean {
  return [answers.morningPain, answers.stiffnessMin, answers.aftermath].every(
    (one) => one !== undefined && one !== null,
  );
}

export function isEmpty(answers: Answers): boolean {
  return Object.entries(answers).every(
    ([key, value]) =>
      value === undefined ||
      value === "" ||
      (value === null && key !== "trigger" && key !== "illness") ||
      (Array.isArray(value) && value.length === 0),
  );
}
