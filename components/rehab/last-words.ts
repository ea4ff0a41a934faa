import type { LastTime } from "@/lib/contracts/rehab-play";
import type { Language } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";
import { kilograms } from "./amount-words";
import type { RehabWords } from "./rehab-words";

/** `Last time, Mon 23 Nov: 3 sets, 7.5 kg, pain 2`. */
export function lastWords(
  last: LastTime | null,
  today: PlainDate,
  t: RehabWords,
  language: Language,
): string {
  if (last === null) return t("last.never");
  const parts = [
    t("last.sets", { sets: last.sets }),
    last.loadKg === null || last.loadKg === 0 ? null : kilograms(last.loadKg, language),
    last.pain === null ? t("last.noPain") : t("last.pain", { pain: last.pain }),
  ].filter((part) => part !== null);
  return t("last.time", { day: dayFrom(last.date, today, language), what: parts.join(", ") });
}
