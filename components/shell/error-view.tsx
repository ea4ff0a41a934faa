"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

type Props = { digest: string | undefined; onRetry: () => void };

/** When a page cannot be drawn: what happened in words, that nothing is lost, and one way on. */
export function ErrorView({ digest, onRetry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="max-w-xl">
      <h1 ref={heading} tabIndex={-1} className="voice text-xl">
        This page could not be shown.
      </h1>
      <p className="mt-3 text-ink-2">
        The fault is on our side. What you saved before is still saved. Please try again in a
        moment.
      </p>
      {digest === undefined ? null : (
        <p className="mt-3 text-sm text-ink-3">If you tell us about it, say: {digest}</p>
      )}
      <Button kind="solid" className="mt-6" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
