"use client";

import { useRouter } from "next/navigation";
import { useWords } from "@/components/shell/words";
import { useToast } from "@/components/ui/toast";
import { useWrite } from "@/components/ui/use-write";
import type { changeDto, OfferEdit } from "@/lib/contracts/changes";
import { api, newKey } from "@/lib/http/api";

export type Resolution =
  | { readonly action: "undo"; readonly reason?: string }
  | {
      readonly action: "accept";
      readonly as?: OfferEdit;
      readonly why?: string;
      /** Why a rule is set aside. */
      readonly reason?: string;
    }
  | { readonly action: "decline"; readonly why?: string }
  | { readonly action: "keep" }
  | { readonly action: "question" | "answer"; readonly text: string };

/** Sends the decision, says it, and draws the page again: the card may move or go. */
export function useResolveChange(athleteId: string, changeId: string) {
  const t = useWords("changes.done");
  const router = useRouter();
  const say = useToast();
  return useWrite({
    send: (resolution: Resolution) =>
      api<typeof changeDto>({
        method: "POST",
        path: `/athletes/${athleteId}/changes/${changeId}/${resolution.action}`,
        body: bodyOf(resolution),
        key: newKey(),
      }),
    onSuccess: (_, { action }) => {
      say(t(action));
      document.getElementById("main")?.focus({ preventScroll: true });
      router.refresh();
    },
  });
}

function bodyOf({ action, ...said }: Resolution) {
  if (!("reason" in said)) return said;
  const { reason, ...rest } = said;
  return { ...rest, override: { reason } };
}
