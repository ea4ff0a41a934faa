import type { en } from "../en";
import type { Same } from "../same";

export const roles: Same<typeof en.roles> = {
  easy: "Locker",
  long: "Lang",
  steady: "Gleichmäßig",
  tempo: "Tempo",
  intervals: "Intervalle",
  hills: "Hügel",
  strides: "Steigerungen",
  brick: "Koppeltraining",
  technique: "Technik",
  recovery: "Regeneration",
  test: "Test",
  race: "Rennen",
  strength: "Kraft",
  rehab: "Reha",
  mobility: "Beweglichkeit",
};
