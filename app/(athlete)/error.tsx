"use client";

import { ErrorView } from "@/components/shell/error-view";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Below the shell, so that the way to the other pages stays. */
export default function AthleteErrorPage({ error, reset }: Props) {
  return <ErrorView digest={error.digest} onRetry={reset} />;
}
