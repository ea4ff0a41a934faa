import type { RestrictionKind } from "@/lib/engine/model";
import { formatKm } from "./distance";

type Limit = { readonly kind: RestrictionKind; readonly value: number | null };

/** `no hills`, `runs up to 45 min`; sentence case at the start. */
export function restrictionWords({ kind, value }: Limit): string {
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
      return `Long run up to ${formatKm(number)}`;
    case "max-aero-minutes":
      return `Aero position up to ${number} min`;
    case "pain-ceiling":
      return `Pain up to ${number} of 10`;
  }
}
