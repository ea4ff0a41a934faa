import { type ReactNode, useId } from "react";

type Props = {
  title: string;
  /** What this part is and what it decides. */
  what: string;
  problem: string | null;
  children: ReactNode;
};

/** One part of what a physio keeps: limits, tests, scores. */
export function CarePart({ title, what, problem, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div>
        <h2 id={id} className="text-lg font-bold">
          {title}
        </h2>
        <p className="measure mt-1 text-sm text-ink-2">{what}</p>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {children}
    </section>
  );
}
