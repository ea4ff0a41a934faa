import type { State } from "@/lib/engine/model";

/** ● ▲ ■ ✚ on a 12 px grid: shape alone tells the four states apart. */
export function StateGlyph({
  state,
  size = 12,
  className = "",
}: {
  state: State;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      width={size}
      height={size}
      fill="currentColor"
      className={`shrink-0 ${className}`}
    >
      {shapes[state]}
    </svg>
  );
}

const shapes: Readonly<Record<State, React.ReactNode>> = {
  green: <circle cx="6" cy="6" r="4.6" />,
  amber: <path d="M6 1 11.4 10.8H.6z" />,
  red: <path d="M1.5 1.5h9v9h-9z" />,
  refer: <path d="M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4z" />,
};
