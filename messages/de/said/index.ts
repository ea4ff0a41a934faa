import "server-only";
import type { Said } from "@/lib/words/said/match";
import { saidExercises } from "./exercises";
import { saidProtocols } from "./protocols";
import { saidReasons } from "./reasons";
import { saidRules } from "./rules";
import { saidSessions } from "./sessions";

/** What the engine and the services say, in German. Of two that match, the one that says more counts. */
export const german: readonly Said[] = [
  ...saidExercises,
  ...saidProtocols,
  ...saidReasons,
  ...saidRules,
  ...saidSessions,
];
