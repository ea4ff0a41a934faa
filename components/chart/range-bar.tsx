import { type Discipline, fillClass, strokeClass, tintClass } from "./disciplines";
import { linearScale, percent } from "./scale";

type Props = {
  discipline: Discipline;
  planned: number;
  done: number;
  /** What symptoms allow this week. Landing inside is the aim; over brings nothing. */
  allowed: { readonly min: number; readonly max: number };
};

const HEIGHT = 22;
/** Room right of the longest bar; and how far a wide range is drawn before it runs off the edge. */
const ROOM = 1.04;
const WIDE = 1.6;

/** Done (solid) inside planned (outline) over the range that symptoms allow (ground with two ends). */
export function RangeBar({ discipline, planned, done, allowed }: Props) {
  const end = endOf(planned, done, allowed);
  const x = linearScale([0, end], [0, 100]);
  const open = allowed.max > end;
  const top = Math.min(allowed.max, end);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="100%"
      height={HEIGHT}
      className="keep-colour overflow-visible"
    >
      <line x1="0" x2="100%" y1="11" y2="11" className="stroke-line" />
      <rect
        x={percent(x(allowed.min))}
        width={percent(Math.max(0, x(top) - x(allowed.min)))}
        y="2"
        height="18"
        className={tintClass[discipline]}
      />
      <rect
        x="0.5"
        width={percent(x(planned))}
        y="6"
        height="10"
        className={`fill-none ${strokeClass[discipline]}`}
      />
      <rect x="0" width={percent(x(done))} y="8" height="6" className={fillClass[discipline]} />
      {(open ? [allowed.min] : [allowed.min, allowed.max]).map((at, i) => (
        <line
          key={i === 0 ? "min" : "max"}
          x1={percent(x(at))}
          x2={percent(x(at))}
          y1="1"
          y2="21"
          strokeWidth="1.5"
          className="stroke-ink-2"
        />
      ))}
    </svg>
  );
}

/** A range far beyond plan and done leaves the drawing open at the right instead of squeezing them. */
function endOf(planned: number, done: number, { min, max }: Props["allowed"]): number {
  const near = Math.max(planned, done, min) * WIDE;
  return near === 0 ? max * ROOM : Math.min(Math.max(planned, done, max) * ROOM, near);
}
