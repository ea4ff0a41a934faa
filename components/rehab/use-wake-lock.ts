"use client";

import { useEffect, useState } from "react";

/** `unknown` until the browser was asked; `cannot` where it has no way, or refused. */
export type ScreenWord = "unknown" | "can" | "cannot";

/** Keeps the screen on while `active`, where the browser can. A lock ends with the page's view. */
export function useWakeLock(active: boolean): ScreenWord {
  const [word, setWord] = useState<ScreenWord>("unknown");

  useEffect(() => setWord("wakeLock" in navigator ? "can" : "cannot"), []);

  useEffect(() => {
    if (!active || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const got = await navigator.wakeLock.request("screen");
        if (over) return void got.release();
        lock = got;
        setWord("can");
      } catch {
        setWord("cannot");
      }
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, [active]);
  return word;
}
