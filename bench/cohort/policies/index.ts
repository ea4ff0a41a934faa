import type { Policy } from "../diary";
import { fixedPlan } from "./fixed";
import { rebound } from "./rebound";
import { restUntilPainless } from "./rest";
import { tenPercentRule } from "./ten-percent";
import { workloadRatio } from "./workload-ratio";

/** In the order of tables; the last is the product. */
export const policies: readonly Policy[] = [
  fixedPlan,
  tenPercentRule,
  workloadRatio,
  restUntilPainless,
  rebound,
];
