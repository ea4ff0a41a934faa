"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * A link that went with its page leaves the focus nowhere, and the next Tab anywhere. Then the new
 * page's content takes it. Whatever has the focus, a sheet or a card, keeps it.
 */
export function KeepFocus() {
  const path = usePathname();
  const seen = useRef(path);
  useEffect(() => {
    // The first page begins at its top, with the skip link.
    if (seen.current === path) return;
    seen.current = path;
    if (document.activeElement === null || document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
