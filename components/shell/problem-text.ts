"use client";

import { useCallback } from "react";
import { ApiError, OFFLINE, UNREADABLE } from "@/lib/http/api";
import { useWords } from "./words";

/** What went wrong, in words: the server's own, which come in the language of the page, or ours. */
export function useProblemText(): (error: unknown) => string {
  const t = useWords("ui");
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t("wrong");
      if (error.message === OFFLINE) return t("offline");
      return error.message === UNREADABLE ? t("internal") : error.message;
    },
    [t],
  );
}
