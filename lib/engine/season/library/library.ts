import { easyRides } from "./sessions/bike-easy";
import { tempoRides } from "./sessions/bike-hard";
import { aeroRides, brickRides, longRides } from "./sessions/bike-long";
import { aquaJogs, glides, mobilitySessions, walks } from "./sessions/other";
import { easyRuns } from "./sessions/run-easy";
import { steadyRuns, strideRuns } from "./sessions/run-fast";
import { longRuns, walkJogs } from "./sessions/run-long";
import { intervalRuns, thresholdRuns } from "./sessions/run-threshold";
import { deepStrength, springStrength } from "./sessions/strength-deep";
import { holdSessions, lightStrength } from "./sessions/strength-holds";
import { slowStrength } from "./sessions/strength-slow";
import { easySwims } from "./sessions/swim-easy";
import { hardSwims } from "./sessions/swim-hard";
import type { SessionTemplate } from "./template";

/**
 * Every session of the library, as data, in the order in which people read it: by sport, easy
 * before hard. Lengths are seconds, `level` is a step of the run ladder (0 off it), `stage` a rehab
 * stage (1 to 4, null where none matters). Sessions, words and lengths are our own; what each step
 * of the ladder and each stage may hold follows `LADDER-LEVELS` and `REHAB-1` to `REHAB-4`.
 * `sessionFrom` turns one into the steps of an athlete.
 */
export const sessionLibrary: readonly SessionTemplate[] = [
  ...walkJogs,
  ...easyRuns,
  ...longRuns,
  ...strideRuns,
  ...steadyRuns,
  ...thresholdRuns,
  ...intervalRuns,
  ...easyRides,
  ...tempoRides,
  ...longRides,
  ...aeroRides,
  ...brickRides,
  ...easySwims,
  ...hardSwims,
  ...holdSessions,
  ...lightStrength,
  ...slowStrength,
  ...deepStrength,
  ...springStrength,
  ...aquaJogs,
  ...glides,
  ...walks,
  ...mobilitySessions,
];
