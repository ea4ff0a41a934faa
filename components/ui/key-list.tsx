import type { ReactNode } from "react";

export type KeyLine = {
  readonly label: string;
  /** As they are read aloud. */
  readonly spoken: string;
  /** As they are printed. */
  readonly caps: ReactNode;
};

/** What keys there are, each beside what it does. */
export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <dl className="grid gap-px border border-line bg-line sm:grid-cols-2">
      {lines.map(({ label, spoken, caps }) => (
        <div
          key={label}
          className="flex items-center justify-between gap-3 bg-surface px-3 py-2 text-sm sm:last:odd:col-span-2"
        >
          <dt>{label}</dt>
          <dd>
            <span className="sr-only">{spoken}</span>
            {caps}
          </dd>
        </div>
      ))}
    </dl>
  );
}
