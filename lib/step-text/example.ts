import type { Athlete, Sport } from "@/lib/engine/model";
import type { Zones } from "./zones";
import { zonesOf } from "./zones-of";

/**
 * Nobody: thresholds to draw and measure a text by where no athlete is meant. Our choice, of a
 * middling club athlete: 4:50 /km at threshold, 200 W, 1:55 /100 m, 165 beats.
 */
export const exampleAthlete: Athlete = {
  birthYear: null,
  sex: null,
  timeZone: "Europe/London",
  level: "intermediate",
  availabilityMin: { mon: 1440, tue: 1440, wed: 1440, thu: 1440, fri: 1440, sat: 1440, sun: 1440 },
  runThresholdPaceSPerKm: 290,
  easyPaceSPerKm: 360,
  cssSPer100m: 115,
  ftpW: 200,
  thresholdHrBpm: 165,
};

const known = new Map<Sport, Zones>();

export function exampleZones(sport: Sport): Zones {
  const zones = known.get(sport) ?? zonesOf(exampleAthlete, sport);
  known.set(sport, zones);
  return zones;
}
