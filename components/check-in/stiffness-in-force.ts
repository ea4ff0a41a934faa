import { AMBER_STIFF, RED_STIFF } from "@/lib/engine/rules/symptoms";
import { type StiffnessClass, stiffnessClasses } from "@/lib/format/stiffness";

/** The classes under the rules in force; for the server, so that no rule travels to the browser. */
export function stiffnessInForce(): readonly StiffnessClass[] {
  return stiffnessClasses({
    watchAboveMin: AMBER_STIFF.numbers.aboveMin.value,
    flareAboveMin: RED_STIFF.numbers.aboveMin.value,
  });
}
