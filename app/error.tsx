"use client";

import { ErrorView } from "@/components/shell/error-view";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return (
    <main className="mx-auto max-w-6xl px-4 py-16 min-[360px]:px-5 lg:px-10">
      <ErrorView digest={error.digest} onRetry={reset} />
    </main>
  );
}
