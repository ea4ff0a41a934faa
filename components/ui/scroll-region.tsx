import type { ReactNode } from "react";

type Props = {
  /** What the region holds, for those who hear it. */
  readonly label: string;
  /** Which way it scrolls, and what else its place asks for. */
  readonly className: string;
  readonly children: ReactNode;
};

/** A wide table scrolls inside its own frame; the frame takes focus so that keys can scroll it. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className={className}
    >
      {children}
    </section>
  );
}
