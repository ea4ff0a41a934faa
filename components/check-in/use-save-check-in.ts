"use client";

import { useMutation } from "@tanstack/react-query";
import { dayMonth } from "@/components/week/day-words";
import { type SavedCheckIn, savedCheckInDto } from "@/lib/contracts/check-ins";
import type { PlainDate } from "@/lib/engine/plain-date";
import { type Outcome, sendOrKeep } from "@/lib/outbox/send-or-keep";
import type { Answers } from "./answers";

type Save = { readonly date: PlainDate; readonly answers: Answers };
export type CheckInOutcome = Outcome<SavedCheckIn>;

/**
 * Sends the whole day's answers, or keeps them until there is a network. The same answers again
 * change nothing, others make a revision; of what waits, the newest of a day stands for it.
 */
export function useSaveCheckIn(athleteId: string, onSaved: () => void) {
  return useMutation({
    networkMode: "always",
    mutationFn: ({ date, answers }: Save): Promise<CheckInOutcome> =>
      sendOrKeep<typeof savedCheckInDto>({
        label: `Check-in, ${dayMonth(date)}`,
        slot: `check-in ${date}`,
        call: {
          method: "POST",
          path: `/athletes/${athleteId}/check-ins`,
          body: { ...answers, date },
        },
      }),
    onSuccess: (outcome) => {
      if (!outcome.kept) onSaved();
    },
  });
}
