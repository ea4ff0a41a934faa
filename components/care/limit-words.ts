import type { RestrictionKind } from "@/lib/engine/model";
import type { Units } from "@/lib/format/units";

export const limitNames: Readonly<Record<RestrictionKind, string>> = {
  "no-hills": "No hills",
  "no-speed": "No fast running",
  "no-run": "No running",
  "max-run-minutes": "Length of a run",
  "max-long-run-m": "Distance of a run",
  "max-ride-minutes": "Length of a ride",
  "max-aero-minutes": "Time in the aero position",
  "no-breaststroke": "No breaststroke",
  "pain-ceiling": "Pain that ends a session",
  "max-sitting-minutes": "Sitting at a time",
  "no-exercise": "Leave it out",
  "max-exercise-kg": "Weight",
  "max-exercise-sets": "Sets",
  "max-exercise-reps": "Repeats",
  "max-exercise-hold-s": "Time held",
  "max-exercise-range-deg": "Range of movement",
};

const units: Readonly<Partial<Record<RestrictionKind, string>>> = {
  "pain-ceiling": "0 to 10",
  "max-exercise-kg": "kg",
  "max-exercise-sets": "sets a day",
  "max-exercise-reps": "repeats a set",
  "max-exercise-hold-s": "seconds",
  "max-exercise-range-deg": "degrees",
};

/** What the number of a limit counts. */
export function limitUnit(kind: RestrictionKind, { distanceUnit }: Units): string {
  if (kind === "max-long-run-m") return `Up to, ${distanceUnit}`;
  return `Up to, ${units[kind] ?? "minutes"}`;
}
