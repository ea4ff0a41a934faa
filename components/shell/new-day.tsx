"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { dayIn } from "@/lib/format/zone-clock";

/** Nobody is taken out of what they type: a page in use is left alone this long. Our choice. */
const STILL_MS = 5 * 60_000;
const LOOK_MS = 60_000;

type Props = { timeZone: string; date: string };

/**
 * An app that was left open overnight shows yesterday, and a morning's answers would count for it.
 * Back in view, or still in view and untouched, the page is drawn again for the new day. Draws nothing.
 */
export function NewDay({ timeZone, date }: Props) {
  const router = useRouter();
  const drawn = useRef(date);
  useEffect(() => {
    drawn.current = date;
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
    };
    const look = () => {
      if (document.visibilityState !== "visible") return;
      const day = dayIn(timeZone, new Date());
      // Once for each day: the clock of a device may be wrong.
      if (day === drawn.current) return;
      drawn.current = day;
      router.refresh();
    };
    const still = () => {
      if (Date.now() - touched > STILL_MS) look();
    };
    const timer = setInterval(still, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    window.addEventListener("pointerdown", touch);
    window.addEventListener("keydown", touch);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
      window.removeEventListener("pointerdown", touch);
      window.removeEventListener("keydown", touch);
    };
  }, [timeZone, date, router]);
  return null;
}
