"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** When a page cannot be drawn: what happened in words, that nothing is lost, and one way on. */
export default function ErrorPage({ error, reset }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mx-auto max-w-xl px-5 py-16">
      <h1 ref={heading} tabIndex={-1} className="voice text-xl">
        This page could not be shown.
      </h1>
      <p className="mt-3 text-ink-2">
        The fault is on our side. What you saved before is still saved. Please try again in a
        moment.
      </p>
      {error.digest ? (
        <p className="mt-3 text-sm text-ink-3">If you tell us about it, say: {error.digest}</p>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button kind="solid" onClick={reset}>
          Try again
        </Button>
      </div>
    </div>
  );
}
