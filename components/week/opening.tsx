"use client";

import { useWords } from "@/components/shell/words";

/** While a part is on its way. */
export function Opening() {
  return <p className="text-sm text-ink-2">{useWords("week")("opening")}</p>;
}
