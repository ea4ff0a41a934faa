import type { Said } from "@/lib/words/said/match";
import { saidSessionsBikeEasy } from "./bike-easy";
import { saidSessionsBikeHard } from "./bike-hard";
import { saidSessionsBikeLong } from "./bike-long";
import { saidSessionsOther } from "./other";
import { saidSessionsRunEasy } from "./run-easy";
import { saidSessionsRunFast } from "./run-fast";
import { saidSessionsRunLong } from "./run-long";
import { saidSessionsRunThreshold } from "./run-threshold";
import { saidSessionsStrength } from "./strength";
import { saidSessionsStrengthSets } from "./strength-sets";
import { saidSessionsStrengthShelf } from "./strength-shelf";
import { saidSessionsSwimEasy } from "./swim-easy";
import { saidSessionsSwimHard } from "./swim-hard";

/** What sessions are called, what they are for and what their steps say. */
export const saidSessions: readonly Said[] = [
  ...saidSessionsRunEasy,
  ...saidSessionsRunLong,
  ...saidSessionsRunFast,
  ...saidSessionsRunThreshold,
  ...saidSessionsBikeEasy,
  ...saidSessionsBikeHard,
  ...saidSessionsBikeLong,
  ...saidSessionsSwimEasy,
  ...saidSessionsSwimHard,
  ...saidSessionsStrength,
  ...saidSessionsStrengthSets,
  ...saidSessionsOther,
  ...saidSessionsStrengthShelf,
];
