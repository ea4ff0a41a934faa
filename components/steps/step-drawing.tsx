import type { Discipline } from "@/components/chart/disciplines";
import { disciplineOf } from "@/components/session/discipline";
import type { SimpleStep, Step } from "@/lib/engine/model";
import { impliedS, intensityOf } from "@/lib/step-text/measure";
import type { Zones } from "@/lib/step-text/zones";

type Props = {
  steps: readonly Step[];
  zones: Zones;
  /** In a list: low, without the line of an hour's effort. */
  small?: boolean;
};

const HIGH = 100;
const WIDE = 1000;
/** Top of the drawing, 1 = an hour's best effort. */
const TOP = 1.25;
/** A step whose length nobody knows is drawn as long as this, s. */
const OPEN_S = 120;
/** A step that aims at nothing is drawn this high, and open. */
const UNAIMED = 0.4;
const LEAST = 0.06;

/** Steps as a skyline: width is time, height is how hard. Said in words beside it, so hidden here. */
export function StepDrawing({ steps, zones, small = false }: Props) {
  const bars = barsOf(steps, zones);
  const totalS = bars.reduce((sum, bar) => sum + bar.seconds, 0);
  const discipline = disciplineOf(zones.sport);
  let x = 0;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      preserveAspectRatio="none"
      className={`block w-full ${small ? "h-8" : "h-28 border-b border-line-strong"}`}
    >
      {!small && (
        <line
          x1="0"
          x2={WIDE}
          y1={HIGH - HIGH / TOP}
          y2={HIGH - HIGH / TOP}
          vectorEffect="non-scaling-stroke"
          strokeDasharray="2 4"
          className="stroke-line-strong"
        />
      )}
      {bars.map((bar) => {
        const width = totalS === 0 ? 0 : (bar.seconds / totalS) * WIDE;
        const height = HIGH * Math.min(1, Math.max(LEAST, (bar.level ?? UNAIMED) / TOP));
        const left = x;
        x += width;
        return (
          <rect
            key={bar.key}
            x={left + Math.min(1, width / 6)}
            y={HIGH - height}
            width={Math.max(0.5, width - Math.min(2, width / 3))}
            height={height}
            vectorEffect="non-scaling-stroke"
            className={
              bar.level === null
                ? "fill-none stroke-ink-3"
                : bar.role === "work"
                  ? fillClass[discipline]
                  : softClass[discipline]
            }
          />
        );
      })}
    </svg>
  );
}

type Bar = {
  readonly key: string;
  readonly seconds: number;
  readonly role: SimpleStep["role"];
  readonly level: number | null;
};

/** Every step as it comes, repeats written out. */
function barsOf(steps: readonly Step[], zones: Zones): Bar[] {
  const bars: Bar[] = [];
  const draw = (step: SimpleStep) => {
    const seconds = step.durationS ?? impliedS(step.distanceM, step.target, zones) ?? OPEN_S;
    const level = intensityOf(step, zones);
    bars.push({ key: `bar-${bars.length}`, seconds, role: step.role, level });
  };
  for (const step of steps) {
    if (step.kind === "step") draw(step);
    else for (let i = 0; i < step.times; i += 1) step.steps.forEach(draw);
  }
  return bars;
}

const fillClass: Readonly<Record<Discipline, string>> = {
  run: "fill-run",
  bike: "fill-bike",
  swim: "fill-swim",
  strength: "fill-strength",
  hike: "fill-hike",
};
const softClass: Readonly<Record<Discipline, string>> = {
  run: "fill-run opacity-45",
  bike: "fill-bike opacity-45",
  swim: "fill-swim opacity-45",
  strength: "fill-strength opacity-45",
  hike: "fill-hike opacity-45",
};
