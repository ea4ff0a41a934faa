import type { ThroughDay } from "@/lib/engine/model";

type ThroughDayAnswers = {
  readonly easesThroughDay?: boolean | null | undefined;
  readonly worseByEvening?: boolean | null | undefined;
};

/** One question on the screen, two answers in the record; null where nobody said. */
export function throughDayOf(answers: ThroughDayAnswers): ThroughDay | null {
  if (answers.worseByEvening === true) return "worse";
  if (answers.easesThroughDay == null) return null;
  return answers.easesThroughDay ? "eased" : "same";
}
