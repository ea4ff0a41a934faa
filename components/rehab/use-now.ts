"use client";

import { useEffect, useState } from "react";

const LOOK_MS = 250;

/** The time of day while `active`; looked up at once when the screen comes back. */
export function useNow(active: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!active) return;
    const look = () => setNow(Date.now());
    look();
    const interval = setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    return () => {
      clearInterval(interval);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
    };
  }, [active]);
  return now;
}
