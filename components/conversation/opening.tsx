"use client";

import { useWords } from "@/components/shell/words";

export function Opening() {
  return <p className="min-h-11 text-sm text-ink-2">{useWords("conversation")("opening")}</p>;
}
