"use client";

import { useMutation } from "@tanstack/react-query";
import { type SavedCheckIn, savedCheckInDto } from "@/lib/contracts/check-ins";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api, newKey } from "@/lib/http/api";
import type { Answers } from "./answers";

type Save = { readonly date: PlainDate; readonly answers: Answers };

/** Sends the whole day's answers; the same answers again change nothing, others make a revision. */
export function useSaveCheckIn(athleteId: string, onSaved: (saved: SavedCheckIn) => void) {
  return useMutation({
    mutationFn: ({ date, answers }: Save) =>
      api(savedCheckInDto, {
        method: "POST",
        path: `/athletes/${athleteId}/check-ins`,
        body: { ...answers, date },
        key: newKey(),
      }),
    onSuccess: onSaved,
  });
}
