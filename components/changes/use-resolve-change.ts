"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useToast } from "@/components/ui/toast";
import { type ChangeAction, changeDto } from "@/lib/contracts/changes";
import { api, newKey } from "@/lib/http/api";

export type Resolution = { readonly action: ChangeAction; readonly reason?: string };

/** Sends the decision, says it, and draws the page again: the card may move or go. */
export function useResolveChange(athleteId: string, changeId: string) {
  const router = useRouter();
  const say = useToast();
  return useMutation({
    mutationFn: ({ action, reason }: Resolution) =>
      api(changeDto, {
        method: "POST",
        path: `/athletes/${athleteId}/changes/${changeId}/${action}`,
        body: reason === undefined ? {} : { override: { reason } },
        key: newKey(),
      }),
    onSuccess: (_, { action }) => {
      say(doneWords[action]);
      document.getElementById("main")?.focus({ preventScroll: true });
      router.refresh();
    },
  });
}

export const doneWords: Readonly<Record<ChangeAction, string>> = {
  undo: "Undone. The session is back as it was.",
  accept: "Accepted. It is in the plan.",
  decline: "Declined. The plan stays as it was.",
};
