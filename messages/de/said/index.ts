import "server-only";
import type { Said } from "@/lib/words/said/match";
import { saidDrafts } from "./drafts";
import { saidEased } from "./eased";
import { saidFacts } from "./facts";
import { saidFindings } from "./findings";
import { saidForecast } from "./forecast";
import { saidHeadlines } from "./headlines";
import { saidReasons } from "./reasons";
import { saidSeason } from "./season";

/** What the engine and the services say, in German. Of two that match, the one that says more counts. */
export const german: readonly Said[] = [
  ...saidDrafts,
  ...saidEased,
  ...saidFacts,
  ...saidFindings,
  ...saidForecast,
  ...saidHeadlines,
  ...saidReasons,
  ...saidSeason,
];
