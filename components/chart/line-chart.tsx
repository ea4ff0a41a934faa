import { bandScale, linearScale, percent, ticks } from "./scale";
import { ValueAxis } from "./value-axis";

export type LinePoint = {
  readonly key: string;
  readonly month: string | null;
  /** Null leaves a gap. */
  readonly value: number | null;
  /** Ahead of today: drawn hollow and dashed. */
  readonly ahead: boolean;
  readonly race: boolean;
  readonly current: boolean;
};

const HEIGHT = 148;
const BASE = 124;
const TOP = 20;

type Props = {
  readonly points: readonly LinePoint[];
  /** Running has its hue; what holds every sport is ink. */
  readonly hue?: "run" | "ink";
};

const hues = {
  run: { line: "stroke-run", dot: "fill-run" },
  ink: { line: "stroke-ink-2", dot: "fill-ink-2" },
} as const;

/** One line; what is done is solid, what is planned is dashed. */
export function LineChart({ points, hue = "run" }: Props) {
  const { line, dot } = hues[hue];
  const { marks, y } = valueScale(points);
  const bands = bandScale(points.length);
  const x = (index: number) => percent(bands.start(index) + bands.width / 2);
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height={HEIGHT} className="keep-colour">
      {marks.map((mark) => (
        <line
          key={mark}
          x1="0"
          x2="100%"
          y1={y(mark)}
          y2={y(mark)}
          className={mark === 0 ? "stroke-line-strong" : "stroke-line"}
        />
      ))}
      {points.map((point, i) => {
        const before = points[i - 1];
        if (point.value === null || before === undefined || before.value === null) return null;
        return (
          <line
            key={point.key}
            x1={x(i - 1)}
            y1={y(before.value)}
            x2={x(i)}
            y2={y(point.value)}
            strokeWidth="2"
            strokeDasharray={point.ahead ? "2 4" : "none"}
            strokeLinecap="round"
            className={line}
          />
        );
      })}
      {points.map((point, i) => (
        <g key={point.key}>
          {point.value !== null && (
            <circle
              cx={x(i)}
              cy={y(point.value)}
              r={point.ahead ? 3 : 3.5}
              strokeWidth="1.5"
              className={`${line} ${point.ahead ? "fill-paper" : dot}`}
            />
          )}
          {point.month && (
            <text x={percent(bands.start(i))} y={HEIGHT - 6} className="fill-ink-3 text-2xs">
              {point.month}
            </text>
          )}
          {point.current && (
            <rect
              x={percent(bands.start(i))}
              width={percent(bands.width)}
              y={BASE}
              height="3"
              className="fill-ink"
            />
          )}
          {point.race && (
            <text x={x(i)} y="12" textAnchor="middle" className="fill-ink text-2xs font-bold">
              ⚑
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

export function LineAxis({ points, unit }: { points: readonly LinePoint[]; unit: string }) {
  const { marks, y } = valueScale(points);
  return <ValueAxis height={HEIGHT} marks={marks} y={y} unit={unit} />;
}

function valueScale(points: readonly LinePoint[]) {
  const marks = ticks(Math.max(0, ...points.map((point) => point.value ?? 0)), 3);
  return { marks, y: linearScale([0, marks.at(-1) ?? 1], [BASE, TOP]) };
}
