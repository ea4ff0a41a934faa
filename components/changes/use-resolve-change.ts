"use client";

import { useRouter } from "next/navigation";
import { useWords } from "@/components/shell/words";
import { useToast } from "@/components/ui/toast";
import { useWrite } from "@/components/ui/use-write";
import type { ChangeAction, changeDto } from "@/lib/contracts/changes";
import { api, newKey } from "@/lib/http/api";

export type Resolution =
  | { readonly action: ChangeAction; readonly reason?: string }
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

function bodyOf(resolution: Resolution) {
  if ("text" in resolution) return { text: resolution.text };
  if ("reason" in resolution) return { override: { reason: resolution.reason } };
  return {};
}
