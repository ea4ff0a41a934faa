import type { Said } from "@/lib/words/said/match";
import { saidRulesAdherence } from "./adherence";
import { saidRulesChapters } from "./chapters";
import { saidRulesFlare } from "./flare";
import { saidRulesGuards } from "./guards";
import { saidRulesInjuries } from "./injuries";
import { saidRulesLoad } from "./load";
import { saidRulesRaces } from "./races";
import { saidRulesSeason } from "./season";
import { saidRulesSeeSomeone } from "./see-someone";
import { saidRulesSessions } from "./sessions";
import { saidRulesSettled } from "./settled";
import { saidRulesStrength } from "./strength";
import { saidRulesWatch } from "./watch";

/** The rules as /method prints them: titles, what they say, and chapters. */
export const saidRules: readonly Said[] = [
  ...saidRulesSeeSomeone,
  ...saidRulesFlare,
  ...saidRulesWatch,
  ...saidRulesSettled,
  ...saidRulesSessions,
  ...saidRulesLoad,
  ...saidRulesGuards,
  ...saidRulesStrength,
  ...saidRulesInjuries,
  ...saidRulesAdherence,
  ...saidRulesRaces,
  ...saidRulesSeason,
  ...saidRulesChapters,
];
