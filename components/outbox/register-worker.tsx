"use client";

import { useEffect } from "react";

/** The worker keeps hashed static files and one page without data; a new build brings a new one. */
export function RegisterWorker() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    if (!window.isSecureContext) return;
    const build = process.env.NEXT_PUBLIC_BUILD ?? "0";
    navigator.serviceWorker.register(`/sw.js?build=${build}`).catch(() => {
      /* A browser that refuses workers still has the whole product online. */
    });
  }, []);
  return null;
}
