import type { RuleSet } from "@/lib/engine/rules/adjustable";
import type { StiffnessCuts } from "@/lib/format/stiffness";

/** Where Watch and a flare begin, by the numbers in force. */
export function stiffnessCutsOf({ AMBER_STIFF, RED_STIFF }: RuleSet): StiffnessCuts {
  return {
    watchAboveMin: AMBER_STIFF.numbers.aboveMin.value,
    flareAboveMin: RED_STIFF.numbers.aboveMin.value,
  };
}
