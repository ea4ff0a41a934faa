"use client";

import { useWords } from "@/components/shell/words";

type Named = { readonly rule: string; readonly number: string };

/** `Watch: morning pain from`; its id where nothing is known of it. */
export function useNumberName(): (named: Named) => string {
  const t = useWords("numbers.names");
  return ({ rule, number }) => {
    const id = `${rule} ${number}`;
    return t.has(id as Parameters<typeof t>[0]) ? t(id as Parameters<typeof t>[0]) : id;
  };
}
