import type { State } from "@/lib/engine/model";

/** A state as messages name it. */
export function stateKey(state: State, mayProgress: boolean): State | "hold" {
  return state === "green" && !mayProgress ? "hold" : state;
}
