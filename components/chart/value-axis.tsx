type Props = {
  height: number;
  marks: readonly number[];
  y: (value: number) => number;
  unit: string;
};

/** Numbers left of a plot; the top one carries the unit. */
export function ValueAxis({ height, marks, y, unit }: Props) {
  const top = marks.at(-1);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="42"
      height={height}
      className="figures shrink-0 fill-ink-3 text-2xs"
    >
      {marks.map((mark) => (
        <text key={mark} x="36" y={y(mark) + 4} textAnchor="end">
          {mark === top ? `${mark} ${unit}` : mark}
        </text>
      ))}
    </svg>
  );
}
