"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";

/** What the frame of all pages says about one answer only: gone on the next page. */
export function OnThisPage({ children }: { children: ReactNode }) {
  const path = usePathname();
  const [first] = useState(path);
  return path === first ? children : null;
}
