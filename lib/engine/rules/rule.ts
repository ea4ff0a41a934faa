/** A randomised trial or a meta-analysis of them, B cohort, C expert opinion, D laboratory, I ours. */
export const grades = ["A", "B", "C", "D", "I"] as const;
export type Grade = (typeof grades)[number];

/**
 * How far a number was checked. `seen`: the abstract or page was read. `second-hand`: a page that
 * quotes the source. `recalled`: from memory, unconfirmed. `computed`: arithmetic. `choice`: ours.
 */
export const marks = ["seen", "second-hand", "recalled", "computed", "choice"] as const;
export type Mark = (typeof marks)[number];

/** One number of a rule. `unit` as shown to people: "x", "%", "days", "0-10", "min", "h", "m". */
export type RuleNumber = {
  readonly value: number;
  readonly unit: string;
  readonly grade: Grade;
  readonly mark: Mark;
  /** Absent where it changes a plan. */
  readonly acts?: Acts;
};

/** What changes no plan: `advice` is told and left to people, a `figure` is shown. */
export type Acts = "advice" | "figure";

/** A rule as data: what the engine computes with, what /method prints, what a change cites. */
export type Rule<N extends string = string> = {
  readonly id: string;
  readonly title: string;
  /** One or two plain sentences that say what the rule does. */
  readonly says: string;
  readonly numbers: Readonly<Record<N, RuleNumber>>;
  readonly grade: Grade;
  readonly mark: Mark;
  /** Citation, or "our choice". */
  readonly source: string;
  /** The day the rule's number and source were last read against each other. */
  readonly lastReviewed: string;
  /** Absent where it changes a plan; some of its numbers may still be advice. */
  readonly acts?: Acts;
};

export function defineRule<const N extends string>(rule: Rule<N>): Rule<N> {
  return rule;
}

/** A number that is our own decision, without a trial behind it. */
export function choice(value: number, unit: string): RuleNumber {
  return { value, unit, grade: "I", mark: "choice" };
}

/** The same number, told or shown and acting on nothing. */
export const only = (acts: Acts, number: RuleNumber): RuleNumber => ({ ...number, acts });

/** A number taken from a source. */
export function cited(value: number, unit: string, grade: Grade, mark: Mark): RuleNumber {
  return { value, unit, grade, mark };
}
