"use client";

import { useRef, useState } from "react";
import { useTurns } from "./use-turns";

type Standing<I> = {
  readonly isPending: boolean;
  readonly error: Error | null;
  /** What the last one asked, once it went through. */
  readonly done: I | null;
};

type Write<I, O> = {
  readonly send: (input: I) => Promise<O>;
  readonly onSuccess?: (answer: O, input: I) => void;
};

/** Writes of one place on the screen, in turn: whether the last is on its way, and what it ended in. */
export function useWrite<I, O>({ send, onSuccess }: Write<I, O>) {
  const [standing, setStanding] = useState<Standing<I>>(still);
  const latest = useRef(0);
  const inTurn = useTurns();

  async function write(input: I, after?: (answer: O) => void): Promise<void> {
    latest.current += 1;
    const own = latest.current;
    const stand = (now: Partial<Standing<I>>) => {
      if (own === latest.current) setStanding({ ...still, ...now });
    };
    stand({ isPending: true });
    try {
      const answer = await inTurn(() => send(input));
      stand({ done: input });
      onSuccess?.(answer, input);
      after?.(answer);
    } catch (error) {
      stand({ error: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  return { ...standing, write };
}

const still = { isPending: false, error: null, done: null };
