import type { Athlete, Sport } from "@/lib/engine/model";
import { EFFORT_HR } from "@/lib/engine/rules/efforts";
import { effortsOf, pacesOf, thresholdHeartRate } from "@/lib/engine/season/library/targets";
import type { Zones } from "./zones";

/** The zones of one athlete in one sport, from the same table the session library is built with. */
export function zonesOf(athlete: Athlete, sport: Sport): Zones {
  const paces = pacesOf(athlete);
  const longFromS = EFFORT_HR.numbers.leastS.value;
  const threshold = athlete.runThresholdPaceSPerKm;
  return {
    sport,
    ftpW: athlete.ftpW,
    thresholdMps: threshold === null ? null : 1000 / threshold,
    cssMps: athlete.cssSPer100m === null ? null : 100 / athlete.cssSPer100m,
    thresholdHrBpm: thresholdHeartRate(athlete),
    longFromS,
    efforts: effortsOf(sport).map((name) => ({
      name,
      short: paces.target(sport, name, longFromS - 1),
      long: paces.target(sport, name, longFromS),
      mps: paces.mps(sport, name),
    })),
  };
}
