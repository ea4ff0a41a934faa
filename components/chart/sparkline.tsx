import type { State } from "@/lib/engine/model";
import { linearScale } from "./scale";

const WIDTH = 96;
const HEIGHT = 24;
const PAIN_MAX = 10;

type Props = {
  /** Morning pain 0..10, oldest first; null where nothing was answered. */
  days: readonly (number | null)[];
  state: State | null;
};

/** Pain of the last days as a thin line; gaps stay gaps and the last answer carries the state's shape. */
export function Sparkline({ days, state }: Props) {
  const x = linearScale([0, Math.max(1, days.length - 1)], [3, WIDTH - 7]);
  const y = linearScale([0, PAIN_MAX], [HEIGHT - 4, 4]);
  const at = days.findLastIndex((day) => day !== null);
  const last = days[at];
  return (
    <svg aria-hidden="true" focusable="false" width={WIDTH} height={HEIGHT} className="keep-colour">
      <line x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} className="stroke-line" />
      <path d={linePath(days, x, y)} fill="none" strokeWidth="1.5" className="stroke-ink-2" />
      {last !== null && last !== undefined && <StateMark x={x(at)} y={y(last)} state={state} />}
    </svg>
  );
}

function StateMark({ x, y, state }: { x: number; y: number; state: State | null }) {
  switch (state) {
    case "amber":
      return <path d={`M${x - 4} ${y + 3.5}h8l-4 -7z`} className="fill-watch-mark" />;
    case "red":
      return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" className="fill-flare-mark" />;
    case "refer":
      return (
        <path
          d={`M${x - 4} ${y}h8M${x} ${y - 4}v8`}
          strokeWidth="2.5"
          className="stroke-refer-mark"
        />
      );
    case "green":
      return <circle cx={x} cy={y} r="3.5" className="fill-settled-mark" />;
    case null:
      return <circle cx={x} cy={y} r="3" className="fill-ink-2" />;
  }
}

function linePath(
  days: readonly (number | null)[],
  x: (index: number) => number,
  y: (pain: number) => number,
): string {
  let path = "";
  let open = false;
  days.forEach((day, i) => {
    if (day !== null) path += `${open ? "L" : "M"}${round(x(i))} ${round(y(day))}`;
    open = day !== null;
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
