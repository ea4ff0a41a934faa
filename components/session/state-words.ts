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
