import { dayFrom } from "@/components/week/day-words";
import type { LastTime } from "@/lib/contracts/rehab-play";
import type { PlainDate } from "@/lib/engine/plain-date";
import { kilograms } from "./amount-words";

/** `Last time, Mon 23 Nov: 3 sets, 7.5 kg, pain 2`. */
export function lastWords(last: LastTime | null, today: PlainDate): string {
  if (last === null) return "Not noted before.";
  const parts = [
    `${last.sets} ${last.sets === 1 ? "set" : "sets"}`,
    last.loadKg === null || last.loadKg === 0 ? null : kilograms(last.loadKg),
    last.pain === null ? "pain not noted" : `pain ${last.pain}`,
  ].filter((part) => part !== null);
  return `Last time, ${dayFrom(last.date, today)}: ${parts.join(", ")}`;
}
