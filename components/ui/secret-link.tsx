"use client";

import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "./button";
import { Notice } from "./notice";

type Props = {
  /** Path of the page that takes the code. */
  path: string;
  code: string;
  children: ReactNode;
};

/** The one time that a link is shown. The code stands after the `#`, which is sent to no server. */
export function SecretLink({ path, code, children }: Props) {
  const t = useWords("ui");
  const address = `${window.location.origin}${path}#${code}`;
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === address;

  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setCopied(null), 4000);
    return () => clearTimeout(timer);
  }, [done]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
    } catch {
      // Without the right to the clipboard the text is there to be selected.
      setCopied(null);
    }
  }

  return (
    <div role="status">
      <Notice title={t("linkOnce")} strong>
        <div>{children}</div>
        <code className="mt-2 block text-ink select-all [overflow-wrap:anywhere]">{address}</code>
        <Button kind="solid" onClick={copy} className="mt-3">
          {t(done ? "linkCopied" : "linkCopy")}
        </Button>
      </Notice>
    </div>
  );
}
