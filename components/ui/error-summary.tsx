"use client";

import { useEffect, useRef } from "react";

export type FieldFault = { readonly fieldId: string; readonly message: string };

type Props = { title: string; detail?: string; faults?: readonly FieldFault[] };

/** What went wrong, at the top of the form, with a link to each field; takes focus when it appears. */
export function ErrorSummary({ title, detail, faults = [] }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message takes focus again
  useEffect(() => box.current?.focus(), [title, detail]);

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-control border-2 border-flare bg-surface p-4"
    >
      <p className="font-semibold">{title}</p>
      {detail ? <p className="mt-1 text-sm text-ink-2">{detail}</p> : null}
      {faults.length === 0 ? null : (
        <ul className="mt-2 space-y-1 text-sm">
          {faults.map((fault) => (
            <li key={fault.fieldId}>
              <a href={`#${fault.fieldId}`} className="font-semibold text-flare-text underline">
                {fault.message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
