import type { ReactNode } from "react";

/** A quiet box for something to know; `strong` where it should not be passed over. */
export function Notice({
  title,
  strong = false,
  children,
}: {
  title?: string;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={`rounded-control border bg-surface p-4 ${strong ? "border-2 border-ink" : "border-line"}`}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      <div className={`text-sm text-ink-2 ${title ? "mt-1" : ""}`}>{children}</div>
    </div>
  );
}
