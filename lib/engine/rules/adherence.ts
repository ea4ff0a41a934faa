import { choice, defineRule, type Rule } from "./rule";

/* What counts as kept to the plan in force. A person is not scored by it. */

const lastReviewed = "2026-11-26";
const ours = { grade: "I", mark: "choice", source: "Our choice", lastReviewed } as const;

export const ADHERE_SIZE = defineRule({
  id: "ADHERE-SIZE",
  title: "When a session was done as planned",
  says: "From eight tenths to eleven tenths of what stood in the plan that day, by distance where both have one, else by time. Above it is more than planned, and is not counted as kept. Strength, mobility and races have no size to keep to.",
  numbers: { least: choice(0.8, "x"), most: choice(1.1, "x") },
  ...ours,
});

export const ADHERE_HOLD = defineRule({
  id: "ADHERE-HOLD",
  title: "Holding back is keeping to the plan",
  says: "A session that a rule took out or held and that was left alone is kept; so is one that was cut and not done beyond the cut, and one that was stopped early because pain reached the number that calls for Watch. Days away are not asked about. A stand-in is an offer. A run beside the plan is more than planned, from the first day a plan asked for anything.",
  numbers: {},
  ...ours,
});

export const ADHERE_SWAP = defineRule({
  id: "ADHERE-SWAP",
  title: "Something else instead is told apart",
  says: "A session is told as swapped where something else was done on its day, in another sport, and said to be instead of it. It was asked and is not counted as kept, and it is not one that nobody logged. What was done counts in both ledgers as what it is: a ride is no running.",
  numbers: {},
  ...ours,
});

export const adherenceRules: readonly Rule[] = [ADHERE_SIZE, ADHERE_HOLD, ADHERE_SWAP];
