"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  /** What the buttons open; null while it is closed. */
  form: ReactNode | null;
  /** The buttons, which make room for it. */
  children: ReactNode;
};

/** A form behind its buttons. The focus goes along: to what opened, and back once it is closed. */
export function Opened({ form, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const open = form !== null;
  const seen = useRef(open);
  useEffect(() => {
    if (seen.current === open) return;
    seen.current = open;
    // Whatever took the focus by itself keeps it.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const target = open ? place.current : place.current?.querySelector("button");
    target?.focus({ preventScroll: open });
  }, [open]);
  return (
    <div ref={place} tabIndex={-1}>
      {form ?? children}
    </div>
  );
}
