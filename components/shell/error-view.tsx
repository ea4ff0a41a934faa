"use client";

import { Button } from "@/components/ui/button";
import { useWords } from "./words";

type Props = { digest: string | undefined; onRetry: () => void };

/** When a page cannot be drawn: what happened in words, that nothing is lost, and one way on. */
export function ErrorView({ digest, onRetry }: Props) {
  const t = useWords("errors");
  return (
    <div className="max-w-xl">
      <h1 ref={focus} tabIndex={-1} className="voice text-xl">
        {t("fault")}
      </h1>
      <p className="mt-3 text-ink-2">{t("ours")}</p>
      {digest === undefined ? null : (
        <p className="mt-3 text-sm text-ink-3">{t("tell", { digest })}</p>
      )}
      <Button kind="solid" className="mt-6" onClick={onRetry}>
        {t("again")}
      </Button>
    </div>
  );
}

function focus(heading: HTMLHeadingElement | null) {
  heading?.focus();
}
