"use client";

import { Button } from "@/components/ui/button";

export function PrintButton() {
  return (
    <Button kind="solid" onClick={() => window.print()} className="print:hidden">
      Print or save as PDF
    </Button>
  );
}
