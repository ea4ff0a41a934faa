"use client";

import { Button } from "@/components/ui/button";

/** Where the server makes files, printing is the second way. */
export function PrintButton({ alone, label }: { alone: boolean; label: string }) {
  return (
    <Button
      kind={alone ? "solid" : "outline"}
      onClick={() => window.print()}
      className="print:hidden"
    >
      {label}
    </Button>
  );
}
