import type { State } from "@/lib/engine/model";

/** A state as messages name it. */
export function stateKey(state: State, mayProgress: boolean): State | "hold" {
  return state === "green" && !mayProgress ? "hold" : state;
}

/** The name people see, in English. Name the state, never the colour. */
export function stateName(state: State, mayProgress: boolean): string {
  return state === "green" && !mayProgress ? "Settled (hold)" : stateNames[state];
}

export const stateNames: Readonly<Record<State, string>> = {
  green: "Settled",
  amber: "Watch",
  red: "Flare",
  refer: "See someone",
};

/** What the state asks of today, in one sentence. */
export function stateMeaning(state: State, mayProgress: boolean): string {
  switch (state) {
    case "green":
      return mayProgress
        ? "The tendon took the last sessions well. The plan may take its next small step."
        : "Repeat what went well. Nothing is added today.";
    case "amber":
      return "A little more than usual. Runs are shorter, flat and easy until two settled mornings in a row.";
    case "red":
      return "The tendon needs quiet. Running pauses; what it accepts goes on.";
    case "refer":
      return "Someone should look at this before training goes on.";
  }
}
