import type { ReactNode } from "react";

/** What will be here, why it matters, and the one next act. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="border-y border-line py-8">
      <p className="voice measure-headline text-xl">{title}</p>
      <div className="measure mt-2 text-ink-2">{children}</div>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
