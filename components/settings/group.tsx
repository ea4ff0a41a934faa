import { type ReactNode, useId } from "react";

/** Parts of the settings that belong together, under their name. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p id={id} className="border-b border-ink pb-1 text-sm font-semibold text-ink-2">
        {title}
      </p>
      {children}
    </section>
  );
}
