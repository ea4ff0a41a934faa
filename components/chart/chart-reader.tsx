"use client";

import { type ReactNode, useId, useState } from "react";

type Props = {
  /** One sentence per step, left to right. */
  readings: readonly string[];
  /** The step shown first. */
  initial: number;
  label: string;
  /** Labels of the vertical axis, outside the drawing. */
  axis: ReactNode;
  children: ReactNode;
};

/**
 * Walks a chart step by step: a slider lies over the drawing, so pointer, touch and arrow keys all
 * work the browser's own way, and the values stand in a line above the plot.
 */
export function ChartReader({ readings, initial, label, axis, children }: Props) {
  const [index, setIndex] = useState(initial);
  const id = useId();
  const last = readings.length - 1;
  const width = 100 / Math.max(1, readings.length);

  return (
    <div className="flex flex-col gap-1">
      <output htmlFor={id} className="figures min-h-9 text-xs text-ink-2 print:hidden">
        {readings[index]}
      </output>
      <div className="flex">
        {axis}
        <div className="relative min-w-0 flex-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
          <svg
            aria-hidden="true"
            width="100%"
            height="100%"
            className="absolute inset-0 print:hidden"
            focusable="false"
          >
            <rect
              x={`${index * width}%`}
              width={`${width}%`}
              y="0"
              height="100%"
              className="fill-sunk"
            />
          </svg>
          <div className="relative">{children}</div>
          <input
            id={id}
            type="range"
            aria-label={label}
            aria-valuetext={readings[index]}
            min={0}
            max={last}
            value={index}
            onChange={(event) => setIndex(event.target.valueAsNumber)}
            onPointerMove={(event) => {
              const box = event.currentTarget.getBoundingClientRect();
              const share = (event.clientX - box.left) / box.width;
              setIndex(Math.min(last, Math.max(0, Math.floor(share * readings.length))));
            }}
            className="absolute inset-0 h-full w-full cursor-crosshair touch-pan-y opacity-0 print:hidden"
          />
        </div>
      </div>
    </div>
  );
}
