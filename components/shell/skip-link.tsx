"use client";

import { useWords } from "./words";

/** First stop of the Tab key on every page. */
export function SkipLink() {
  const t = useWords("shell");
  return (
    <a
      href="#main"
      className="sr-only rounded-control bg-ink px-4 py-3 font-semibold text-on-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-40"
    >
      {t("skip")}
    </a>
  );
}
