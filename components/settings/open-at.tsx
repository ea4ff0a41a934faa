"use client";

import { useEffect } from "react";

/** A link to one part of the settings opens that part: a folded row looks like the wrong place. */
export function OpenAt() {
  useEffect(() => {
    const open = () => {
      const part = document.getElementById(window.location.hash.slice(1));
      if (!(part instanceof HTMLDetailsElement)) return;
      part.open = true;
      part.scrollIntoView();
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, []);
  return null;
}
