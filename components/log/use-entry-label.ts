"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";

type Named = { readonly sport: Sport; readonly date: PlainDate };

/** `Run, 25 Nov`: an entry where it waits on the device. */
export function useEntryLabel(): (entry: Named) => string {
  const sports = useWords("session.sports");
  const language = useLanguage();
  return ({ sport, date }) => `${sports(sport)}, ${dayMonth(date, language)}`;
}
