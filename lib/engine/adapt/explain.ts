import type { Assessment, Fact, Session } from "../model";
import { factsFor } from "./explain-facts";
import { settle, wordsFor } from "./explain-words";
import { minutes } from "./plain-words";
import type { RunLimits } from "./run-limits";
import { sentenceOf, setByOn, withSetBy } from "./set-by";
import type { Situation } from "./situation";

export type Explanation = {
  readonly reason: string;
  /** At most three. */
  readonly facts: readonly Fact[];
  /** What brings it back. */
  readonly returns: string;
};

export type About = {
  readonly before: Session;
  /** Null where the session falls away or is held. */
  readonly after: Session | null;
  /** Length of a ride or swim added beside a shortened run, s. */
  readonly extraS: number;
  readonly situation: Situation;
  readonly limits: RunLimits;
};

/** Why a session changed and what brings it back, from the numbers the decision used. */
export function explain(rule: string, about: About): Explanation {
  const words = wordsFor(rule, about);
  const set = setByOn(rule, about.situation);
  return {
    reason: sentences(words.why, sentenceOf(set), whatHappens(about)),
    facts: withSetBy(factsFor(rule, about).slice(0, 3), set),
    returns: words.returns,
  };
}

function sentences(why: string, ...others: readonly string[]): string {
  return others.reduce((said, next) => (next === "" ? said : `${said} ${next}`), why);
}

/** "No change, because ..." with what the morning's state saw. */
export function explainNoChange(
  assessment: Pick<Assessment, "state" | "mayProgress" | "facts" | "daysSilent">,
): Explanation {
  const { facts } = assessment;
  const [why, returns] = noChange(assessment);
  return { reason: `No change, because ${why}.`, facts: facts.slice(0, 3), returns };
}

type Morning = Pick<Assessment, "state" | "mayProgress" | "daysSilent">;

function noChange({ state, mayProgress, daysSilent }: Morning): [string, string] {
  switch (state) {
    case "refer":
      return [
        "nothing is planned until someone has looked at this",
        "Training comes back when someone who has looked at it says so in Rebound.",
      ];
    case "green":
      // Green is carried over until the answers come: that says nothing of this morning.
      if (daysSilent !== 0)
        return [
          "there is no answer yet this morning",
          "The plan stays as it stands. Your next answers decide what comes.",
        ];
      return mayProgress
        ? ["the morning is settled", "Nothing is held back. The next step is in the plan."]
        : [
            "the morning is settled and the plan already holds where it is",
            "When the reason for the hold is gone, runs may grow again.",
          ];
    default:
      return ["the plan already holds what this state asks for", settle()];
  }
}

/** What the session becomes, in one short sentence. */
function whatHappens({ before, after, extraS }: About): string {
  if (after === null)
    return before.locked ? "It is locked, so it is held and your coach is told." : "";
  if (after.sport !== before.sport) {
    return `A ${minutes(after.durationS)} ${after.sport === "bike" ? "ride" : "swim"} stands here instead.`;
  }
  if (extraS > 0) return `${minutes(extraS)} of riding or swimming makes up for the time.`;
  return "";
}
