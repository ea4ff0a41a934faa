import type { RestrictionKind } from "@/lib/engine/model";
import { formatFar } from "./distance";
import type { Units } from "./units";

type Limit = {
  readonly kind: RestrictionKind;
  readonly value: number | null;
  readonly exercise: { readonly name: string } | null;
};

/** `No hills`, `Nordic curl: not now`, `Runs up to 45 min`, `Long run up to 12 km`. */
export function restrictionWords({ kind, value, exercise }: Limit, units: Units): string {
  const number = value ?? 0;
  switch (kind) {
    case "no-hills":
      return "No hills";
    case "no-speed":
      return "No fast running";
    case "no-run":
      return "No running";
    case "no-breaststroke":
      return "No breaststroke";
    case "max-run-minutes":
      return `Runs up to ${number} min`;
    case "max-long-run-m":
      return `Long run up to ${formatFar(number, units)}`;
    case "max-ride-minutes":
      return `Rides up to ${number} min`;
    case "max-aero-minutes":
      return `Aero position up to ${number} min`;
    case "pain-ceiling":
      return `Pain up to ${number} of 10`;
    case "max-sitting-minutes":
      return `Sitting up to ${number} min at a time`;
    case "no-exercise":
      return `${exercise?.name}: not now`;
    case "max-exercise-kg":
      return `${exercise?.name}: up to ${number} kg`;
    case "max-exercise-sets":
      return `${exercise?.name}: up to ${number} ${number === 1 ? "set" : "sets"}`;
    case "max-exercise-reps":
      return `${exercise?.name}: up to ${number} repeats`;
    case "max-exercise-hold-s":
      return `${exercise?.name}: held up to ${number} s`;
    case "max-exercise-range-deg":
      return `${exercise?.name}: moved through up to ${number}°`;
  }
}
