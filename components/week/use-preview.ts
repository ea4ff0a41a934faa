"use client";

import { useEffect, useRef, useState } from "react";
import { type Failure, failureOf } from "./session-api";

/** Long enough to finish a number, short enough to feel live. */
const PAUSE_MS = 350;

type Ask<E> = (signal: AbortSignal) => Promise<E>;
export type Preview<E> = {
  readonly edit: E | null;
  readonly failure: Failure | null;
  readonly pending: boolean;
};

/**
 * Asks what an edit would mean, a moment after the last change of `key`; an answer to an older
 * question is dropped. Null asks nothing.
 */
export function usePreview<E>(key: string | null, ask: Ask<E>, pauseMs = PAUSE_MS): Preview<E> {
  const [answer, setAnswer] = useState<{ key: string; edit: E | null; failure: Failure | null }>();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });

  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const edit = await latest.current(stop.signal);
        if (!stop.signal.aborted) setAnswer({ key, edit, failure: null });
      } catch (error) {
        if (!stop.signal.aborted) setAnswer({ key, edit: null, failure: failureOf(error) });
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, pauseMs]);

  if (key === null) return { edit: null, failure: null, pending: false };
  const fits = answer?.key === key;
  return {
    edit: fits ? answer.edit : null,
    failure: fits ? answer.failure : null,
    pending: !fits,
  };
}
