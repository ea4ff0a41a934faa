"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { NewShareLink } from "@/lib/contracts/share-links";
import { formatMoment } from "@/lib/format/moment";

type Props = { link: NewShareLink; timeZone: string };

/** The one time that a link is shown. The code stands after the `#`, which is sent to no server. */
export function NewLink({ link, timeZone }: Props) {
  const address = `${window.location.origin}/shared#${link.code}`;
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
      <Notice title="Copy the link now. It is shown this once." strong>
        <p>
          Whoever has it can read the report until {formatMoment(link.expiresAt, timeZone)}. Send it
          as you would send the paper.
        </p>
        <code className="mt-2 block text-ink select-all [overflow-wrap:anywhere]">{address}</code>
        <Button kind="solid" onClick={copy} className="mt-3">
          {done ? "Copied" : "Copy the link"}
        </Button>
      </Notice>
    </div>
  );
}
