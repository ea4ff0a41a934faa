"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import { useWrite } from "@/components/ui/use-write";
import type { SavedCheckIn, savedCheckInDto } from "@/lib/contracts/check-ins";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { type Outcome, sendOrKeep } from "@/lib/outbox/send-or-keep";
import type { Answers } from "./answers";

type Save = { readonly date: PlainDate; readonly answers: Answers };
export type CheckInOutcome = Outcome<SavedCheckIn>;

/**
 * Sends the whole day's answers, or keeps them until there is a network. The same answers again
 * change nothing, others make a revision; of what waits, the newest of a day stands for it.
 */
export function useSaveCheckIn(athleteId: string, onSaved: () => void) {
  const t = useWords("checkIn");
  const language = useLanguage();
  return useWrite({
    send: ({ date, answers }: Save): Promise<CheckInOutcome> =>
      sendOrKeep<typeof savedCheckInDto>({
        label: t("label", { day: dayMonth(date, language) }),
        slot: `check-in ${date}`,
        call: {
          method: "POST",
          path: `/athletes/${athleteId}/check-ins`,
          body: { ...answers, date, answeredAt: new Date().toISOString() },
        },
      }),
    onSuccess: (outcome: CheckInOutcome) => {
      if (!outcome.kept) onSaved();
    },
  });
}
