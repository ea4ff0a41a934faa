"use client";

import { useWords } from "@/components/shell/words";

/** Stands where a part was asked for and could not be loaded: the page around it goes on. */
export function UnreachedPart() {
  return (
    <p role="status" className="text-sm text-ink-2">
      {useWords("ui")("unreached")}
    </p>
  );
}
