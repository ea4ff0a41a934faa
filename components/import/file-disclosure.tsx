"use client";

import { useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import { ImportPanel } from "./import-panel";

/** The other way to tell past training, folded until it is wanted. */
export function FileDisclosure({ athleteId }: { athleteId: string }) {
  const t = useWords("import");
  return (
    <details className="rounded-control border border-line bg-surface">
      <summary className="grid min-h-14 grid-cols-[1fr_auto] items-center gap-x-3 px-4 py-2">
        <span className="text-md font-semibold">{t("instead")}</span>
        <span className="col-start-1 text-sm text-ink-2">{t("insteadHint")}</span>
        <FoldMark className="col-start-2 row-span-2 row-start-1" />
      </summary>
      <div className="px-4 pt-2 pb-5">
        <ImportPanel athleteId={athleteId} />
      </div>
    </details>
  );
}
