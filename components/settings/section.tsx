import type { ReactNode } from "react";
import { FoldMark } from "@/components/ui/fold-mark";

type Props = {
  id: string;
  title: string;
  /** What stands there now, so that most visits end with reading. */
  now: string;
  children: ReactNode;
};

/** One part of the settings, folded to its name and what stands there. */
export function Section({ id, title, now, children }: Props) {
  return (
    <details id={id} className="border-b border-line">
      <summary className="grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-3 hover:bg-sunk lg:grid-cols-[17rem_minmax(0,1fr)_auto]">
        <h2 className="text-lg font-bold">{title}</h2>
        <p className="figures col-start-1 row-start-2 text-sm text-ink-2 lg:col-start-2 lg:row-start-1">
          {now}
        </p>
        <FoldMark className="col-start-2 row-span-2 row-start-1 mr-2 lg:col-start-3 lg:row-span-1" />
      </summary>
      <div className="max-w-3xl pt-2 pb-8 lg:ml-[17rem] lg:pl-4">{children}</div>
    </details>
  );
}
