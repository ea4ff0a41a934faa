"use client";

import { useWords } from "@/components/shell/words";

/** Said of an entry of the log that was read from a file. */
export function FromFile() {
  return ` · ${useWords("import")("from")}`;
}
