import "server-only";
import { stageName } from "@/lib/format/stage-name";
import type { Said } from "@/lib/words/said/match";
import { saidDrafts } from "./drafts";
import { saidEased } from "./eased";
import { saidExercises } from "./exercises";
import { saidFacts } from "./facts";
import { saidFindings } from "./findings";
import { saidForecast } from "./forecast";
import { saidHeadlines } from "./headlines";
import { saidProtocols } from "./protocols";
import { saidReasons } from "./reasons";
import { saidRules } from "./rules";
import { saidSeason } from "./season";
import { saidSessions } from "./sessions";
import { saidSources } from "./sources";

/** Stages are named on their card without the number, too. */
const stages: readonly Said[] = saidRules
  .filter(([title]) => stageName(title) !== title)
  .map(([title, german]) => [stageName(title), stageName(german)]);

/** What the engine and the services say, in German. Of two that match, the one that says more counts. */
export const german: readonly Said[] = [
  ...saidDrafts,
  ...saidEased,
  ...saidExercises,
  ...saidFacts,
  ...saidFindings,
  ...saidForecast,
  ...saidHeadlines,
  ...saidProtocols,
  ...saidReasons,
  ...saidRules,
  ...saidSeason,
  ...saidSessions,
  ...saidSources,
  ...stages,
];
