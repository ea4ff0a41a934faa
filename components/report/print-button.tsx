"use client";

import { Button } from "@/components/ui/button";

/** Where the server makes files, printing is the second way. */
export function PrintButton({ alone }: { alone: boolean }) {
  return (
    <Button
      kind={alone ? "solid" : "outline"}
      onClick={() => window.print()}
      className="print:hidden"
    >
      {alone ? "Print or save as PDF" : "Print"}
    </Button>
  );
}
