import {
  DATA_1,
  ESWT_1,
  ESWT_2,
  ESWT_3,
  EVENING_1,
  ILL_1,
  ILL_2,
  LAST_RUN_1,
  MASK_1,
  REDS_1,
  SLEEP_1,
  SLEEP_2,
  STRESS_1,
  STRETCH_1,
  TISSUE_2,
} from "./guards";

/** Rules that hold progress whatever the state; the other guards only speak. */
export const holdingRules: ReadonlySet<string> = new Set(
  [
    MASK_1,
    SLEEP_1,
    SLEEP_2,
    STRESS_1,
    ILL_1,
    ILL_2,
    REDS_1,
    ESWT_1,
    ESWT_2,
    ESWT_3,
    DATA_1,
    STRETCH_1,
    EVENING_1,
    LAST_RUN_1,
    TISSUE_2,
  ].map((rule) => rule.id),
);
