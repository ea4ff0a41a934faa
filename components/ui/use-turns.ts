"use client";

import { useRef } from "react";

/**
 * What is sent from one place on the screen goes one after another: of two taps in a row the later
 * one is also the later one at the server.
 */
export function useTurns(): <T>(send: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (send) => {
    const own = last.current.then(send, send);
    last.current = own;
    return own;
  };
}
