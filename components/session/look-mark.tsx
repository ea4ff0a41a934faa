import type { Look } from "./session-look";

/** ✓ ◐ ○ ↷ ⇄ – and a bar: the mark beside the status word, readable in black and white print. */
export function LookMark({ look }: { look: Look }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      {marks[look]}
    </svg>
  );
}

const marks: Readonly<Record<Look, React.ReactNode>> = {
  planned: <circle cx="6" cy="6" r="4.25" />,
  done: <path d="m1.8 6.6 2.8 2.8 5.6-6.6" />,
  part: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" />
    </>
  ),
  moved: <path d="M1.6 8.8c0-3.6 2.4-5.4 7-5.4M6.4 1l2.6 2.4-2.6 2.4" />,
  swapped: <path d="M1.6 4h8M7.4 1.8 9.8 4 7.4 6.2M10.4 8.6h-8M4.6 6.4 2.2 8.6l2.4 2.2" />,
  missed: <path d="M2 6h8" />,
  cancelled: <path d="m2.6 2.6 6.8 6.8M9.4 2.6 2.6 9.4" />,
  held: <path d="M4 2.4v7.2M8 2.4v7.2" />,
};
