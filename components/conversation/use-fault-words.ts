"use client";

import { useCallback } from "react";
import { useWords } from "@/components/shell/words";
import { ApiError } from "@/lib/http/api";

/** What stands there instead of a conversation that did not load. */
export function useUnloadedWords(): (error: unknown) => string {
  const t = useWords("conversation.fault");
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t("unopened");
      const { code } = error.problem;
      return code === "offline" || code === "forbidden" ? t(code) : error.message;
    },
    [t],
  );
}

/** Why a comment did not go; the words stay in the field. */
export function useUnsentWords(): (error: unknown) => string {
  const t = useWords("conversation.fault");
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t("unsent");
      return error.problem.code === "offline" ? t("unsentOffline") : error.message;
    },
    [t],
  );
}
