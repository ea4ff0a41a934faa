import type { Anchor } from "./anchor";
import type { DemoAthlete } from "./person";
import { brackleyRoster } from "./roster/brackley";
import { lorneRoster } from "./roster/lorne";
import { foundingAthlete } from "./story/founding";

/** Everyone who trains in the demo, the founding athlete first. */
export function demoAthletes(anchor: Anchor): DemoAthlete[] {
  return [foundingAthlete(anchor), ...lorneRoster(anchor), ...brackleyRoster(anchor)];
}
