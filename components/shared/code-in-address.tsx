"use client";

import { useEffect } from "react";
import { openWithCode, takeCodeFromAddress } from "./open-code";

/** Another link, opened in a browser that has one open already, takes its place. */
export function CodeInAddress() {
  useEffect(() => {
    const follow = () => {
      const code = takeCodeFromAddress();
      if (code === null) return;
      openWithCode(code).then(
        () => window.location.replace("/shared"),
        // What is open stays open; the other link opened nothing.
        () => undefined,
      );
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return null;
}
