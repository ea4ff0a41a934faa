import type { Sport } from "@/lib/engine/model";

/**
 * What the four services call the sports the log knows, in the English of their files: spaces, signs
 * and capitals left out. What is not here is never guessed at: it is left out and named.
 */
const names: Readonly<Record<Sport, readonly string[]>> = {
  run: [
    ...["run", "running", "trailrun", "trailrunning", "trackrun", "trackrunning", "treadmill"],
    ...["treadmillrunning", "indoorrunning", "streetrunning", "virtualrun", "virtualrunning"],
    ...["ultrarunning", "ultrarun"],
  ],
  bike: [
    ...["ride", "bike", "biking", "cycling", "virtualride", "virtualcycling", "indoorcycling"],
    ...["indoorbiking", "roadcycling", "roadbiking", "mountainbikeride", "mountainbiking"],
    ...["mountainbike", "mtb", "mtbike", "gravelride", "gravelcycling", "gravelunpavedcycling"],
    ...["cyclocross", "trackcycling", "bikecommuting"],
  ],
  swim: [
    ...["swim", "swimming", "poolswim", "poolswimming", "lapswimming", "openwaterswim"],
    "openwaterswimming",
  ],
  strength: ["strength", "strengthtraining", "weighttraining"],
  hike: ["hike", "hiking"],
  "aqua-jog": ["aquajog", "aquajogging"],
  elliptical: ["elliptical", "ellipticaltrainer"],
  walk: ["walk", "walking", "indoorwalking", "casualwalking", "speedwalking"],
  mobility: ["yoga", "pilates", "stretching", "mobility"],
};

const sportOf: ReadonlyMap<string, Sport> = new Map(
  Object.entries(names).flatMap(([sport, known]) =>
    known.map((name) => [name, sport as Sport] as const),
  ),
);

/** The sport of the log a service's word stands for; undefined where it stands for none. */
export function sportNamed(type: string): Sport | undefined {
  return sportOf.get(type.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
}
