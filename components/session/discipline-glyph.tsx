import type { Sport } from "@/lib/engine/model";

/** 20 px grid, drawn in the current colour; sports of one hue differ by it. Decoration: a word always stands beside it. */
export function DisciplineGlyph({
  sport,
  size = 20,
  className = "",
}: {
  sport: Sport;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      {drawings[sport]}
    </svg>
  );
}

const drawings: Readonly<Record<Sport, React.ReactNode>> = {
  run: (
    <>
      <circle cx="12.6" cy="3.4" r="1.7" fill="currentColor" stroke="none" />
      <path d="M5 8.2 8.4 6.4l3.2 1.3-2.3 4.4 3 2.2-.8 3.9" />
      <path d="M11.6 7.7 13.4 10l2.8-.5M8.4 12.6l-1.5 2.6-3.4.3" />
    </>
  ),
  swim: (
    <>
      <circle cx="14.8" cy="6.2" r="1.7" fill="currentColor" stroke="none" />
      <path d="M3.4 10.4 8 5.6l3.6 4" />
      <path d="M2 13c1.4-1.3 2.6-1.3 4 0s2.6 1.3 4 0 2.6-1.3 4 0 2.6 1.3 4 0" />
      <path d="M2 16.6c1.4-1.3 2.6-1.3 4 0s2.6 1.3 4 0 2.6-1.3 4 0 2.6 1.3 4 0" />
    </>
  ),
  bike: (
    <>
      <circle cx="4.8" cy="13.4" r="3.3" />
      <circle cx="15.2" cy="13.4" r="3.3" />
      <path d="M4.8 13.4 7.6 7h5.6l2 6.4M7.6 7l2.6 6.4L13.2 7M6.2 5h2.4M12.6 4.6h2" />
    </>
  ),
  strength: <path d="M5 5.4v9.2M2.4 7.4v5.2M15 5.4v9.2M17.6 7.4v5.2M5 10h10" />,
  hike: (
    <>
      <path d="M1.8 16.4 7.6 5.6l3.2 5.6 2-3 5.4 8.2z" />
      <path d="m5.6 9.4 2 1.3 1.9-1.6" />
    </>
  ),
  "aqua-jog": (
    <>
      <circle cx="10.4" cy="2.9" r="1.7" fill="currentColor" stroke="none" />
      <path d="M6 9.6 7.4 7l2.8-.7L11.6 9l3 .2M10.2 6.3 9.4 11" />
      <path d="M2 13c1.4-1.3 2.6-1.3 4 0s2.6 1.3 4 0 2.6-1.3 4 0 2.6 1.3 4 0" />
      <path d="M2 16.6c1.4-1.3 2.6-1.3 4 0s2.6 1.3 4 0 2.6-1.3 4 0 2.6 1.3 4 0" />
    </>
  ),
  elliptical: (
    <>
      <circle cx="14" cy="12.6" r="3.2" />
      <path d="M2.4 17.8h15.2M14 12.6 11.8 2.8H9.4M14 12.6l-8 1.8M2.6 14.4H7M5.6 14.2 7.4 5.6" />
    </>
  ),
  walk: (
    <g fill="currentColor" stroke="none">
      <path d="M6.2 2.2c1.9 0 2.9 1.8 2.9 3.8 0 1.6-.7 2.7-.9 3.9H4.5C4.2 8.6 3.5 7.5 3.5 5.8c0-2 1-3.6 2.7-3.6z" />
      <path d="M4.7 11.3h3.5v1.1a1.75 1.8 0 0 1-3.5 0z" />
      <path d="M13.8 5.8c1.7 0 2.7 1.6 2.7 3.6 0 1.7-.7 2.8-1 4.1h-3.7c-.2-1.2-.9-2.3-.9-3.9 0-2 1-3.8 2.9-3.8z" />
      <path d="M11.8 14.9h3.5V16a1.75 1.8 0 0 1-3.5 0z" />
    </g>
  ),
  mobility: (
    <>
      <circle cx="9.8" cy="4.4" r="1.7" fill="currentColor" stroke="none" />
      <path d="M17.4 13v3.6H2.8M2.8 16.6 7.2 8.2l6.4 3.2" />
    </>
  ),
};
