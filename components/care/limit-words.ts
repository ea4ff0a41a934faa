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
};

/** What the number of a limit counts. */
export function limitUnit(kind: RestrictionKind, { distanceUnit }: Units): string {
  if (kind === "pain-ceiling") return "Up to, 0 to 10";
  return kind === "max-long-run-m" ? `Up to, ${distanceUnit}` : "Up to, minutes";
}
