import type { Stroke } from "./figure";

type Props = { strokes: readonly Stroke[]; low: boolean; className?: string };

/** In the current ink, light or dark. Decoration: the instructions beside it say the same. */
export function Drawing({ strokes, low, className = "" }: Props) {
  const draw = (stroke: Stroke) => (
    <path
      key={stroke.d}
      d={stroke.d}
      {...(stroke.width === 0
        ? { fill: "currentColor", stroke: "none" }
        : { strokeWidth: stroke.width })}
    />
  );
  return (
    <svg
      aria-hidden="true"
      viewBox={low ? "0 46 160 74" : "0 -4 160 124"}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <g opacity="0.4">{strokes.filter((stroke) => stroke.faint).map(draw)}</g>
      {strokes.filter((stroke) => !stroke.faint).map(draw)}
    </svg>
  );
}
