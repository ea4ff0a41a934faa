import { type Discipline, fillClass, stackOrder, strokeClass } from "./disciplines";
import { HatchPatterns, hatchOf } from "./hatch";
import { bandScale, linearScale, percent, ticks } from "./scale";
import { ValueAxis } from "./value-axis";

/** Seconds per discipline; what is absent is not drawn. */
export type Parts = Partial<Record<Discipline, number>>;
export type VolumeWeek = {
  readonly key: string;
  /** Month name where a month begins, else null. */
  readonly month: string | null;
  readonly planned: Parts;
  /** Null where nothing can have been done yet. */
  readonly done: Parts | null;
  readonly race: boolean;
  readonly current: boolean;
};

const HEIGHT = 208;
const TOP = 14;
const BASE = 184;
const SECONDS_PER_HOUR = 3600;

/** Two thin bars a week: planned as outline and hatch, done solid. Hours, stacked by discipline. */
export function VolumeChart({ id, weeks }: { id: string; weeks: readonly VolumeWeek[] }) {
  const scale = hoursScale(weeks);
  const bands = bandScale(weeks.length);
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height={HEIGHT} className="keep-colour">
      <HatchPatterns id={id} />
      {scale.marks.map((hours) => (
        <line
          key={hours}
          x1="0"
          x2="100%"
          y1={scale.y(hours)}
          y2={scale.y(hours)}
          className={hours === 0 ? "stroke-line-strong" : "stroke-line"}
        />
      ))}
      {weeks.map((week, i) => (
        <WeekBars
          key={week.key}
          id={id}
          week={week}
          x={bands.start(i)}
          width={bands.width}
          y={scale.y}
        />
      ))}
    </svg>
  );
}

export function HoursAxis({ weeks }: { weeks: readonly VolumeWeek[] }) {
  const scale = hoursScale(weeks);
  return <ValueAxis height={HEIGHT} marks={scale.marks} y={scale.y} unit="h" />;
}

type BarsProps = {
  id: string;
  week: VolumeWeek;
  /** Start and width of the week's band, percent. */
  x: number;
  width: number;
  y: (hours: number) => number;
};

function WeekBars({ id, week, x, width, y }: BarsProps) {
  const bar = width * 0.38;
  const left = x + width * (week.done === null ? 0.31 : 0.1);
  return (
    <g>
      {segments(week.planned, y).map((part) => (
        <rect
          key={part.discipline}
          x={percent(left)}
          width={percent(bar)}
          y={part.top}
          height={part.height}
          fill={hatchOf(id, part.discipline)}
          className={strokeClass[part.discipline]}
        />
      ))}
      {week.done !== null &&
        segments(week.done, y).map((part) => (
          <rect
            key={part.discipline}
            x={percent(x + width * 0.52)}
            width={percent(bar)}
            y={part.top - 0.5}
            height={part.height + 1}
            className={fillClass[part.discipline]}
          />
        ))}
      {week.month && (
        <text x={percent(x)} y={HEIGHT - 6} className="fill-ink-3 text-2xs">
          {week.month}
        </text>
      )}
      {week.current && (
        <rect x={percent(x)} width={percent(width)} y={BASE} height="3" className="fill-ink" />
      )}
      {week.race && (
        <text
          x={percent(x + width / 2)}
          y="11"
          textAnchor="middle"
          className="fill-ink text-2xs font-bold"
        >
          ⚑
        </text>
      )}
    </g>
  );
}

type Segment = { readonly discipline: Discipline; readonly top: number; readonly height: number };

/** Stacked from the base up with one pixel of paper between. */
function segments(parts: Parts, y: (hours: number) => number): readonly Segment[] {
  const out: Segment[] = [];
  let below = 0;
  for (const discipline of stackOrder) {
    const hours = (parts[discipline] ?? 0) / SECONDS_PER_HOUR;
    if (hours <= 0) continue;
    const top = y(below + hours) + 1.5;
    const height = y(below) - 0.5 - top;
    below += hours;
    if (height > 0) out.push({ discipline, top, height });
  }
  return out;
}

function hoursScale(weeks: readonly VolumeWeek[]) {
  const highest = Math.max(0, ...weeks.flatMap((w) => [total(w.planned), total(w.done ?? {})]));
  const marks = ticks(highest / SECONDS_PER_HOUR, 3);
  return { marks, y: linearScale([0, marks.at(-1) ?? 1], [BASE, TOP + 8]) };
}

function total(parts: Parts): number {
  return stackOrder.reduce((sum, discipline) => sum + (parts[discipline] ?? 0), 0);
}
