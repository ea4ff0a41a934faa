import { linearScale } from "@/components/chart/scale";
import { useWords } from "@/components/shell/words";
import { daysBetween } from "@/lib/engine/plain-date";
import type { TestDay } from "./load-test-rows";

const WIDTH = 240;
const HEIGHT = 64;
const EDGE = 12;

/** Both sides over time, from zero up: left a full line, right a broken one. The table says it all. */
export function LoadTestTrend({ days }: { days: readonly TestDay[] }) {
  const t = useWords("loadTests.letter");
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return null;
  const values = days.flatMap(({ left, right }) => [left?.value ?? 0, right?.value ?? 0]);
  const x = linearScale([0, daysBetween(first.date, last.date)], [EDGE, WIDTH - 22]);
  const y = linearScale([0, Math.max(1, ...values)], [HEIGHT - EDGE, EDGE]);
  const points = (side: "left" | "right") =>
    days.flatMap((day) => {
      const result = day[side];
      return result ? [[x(daysBetween(first.date, day.date)), y(result.value)] as const] : [];
    });
  const sides = [
    { side: "left", letter: t("left"), dash: "", points: points("left") },
    { side: "right", letter: t("right"), dash: "5 3", points: points("right") },
  ] as const;
  const ends = sides.map((one) => one.points.at(-1)?.[1] ?? 0);
  const close = Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) < 11;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="max-w-full"
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} className="stroke-line" />
      {sides.map(({ side, letter, dash, points: at }, i) => {
        const end = at.at(-1);
        const lower = (ends[i] ?? 0) >= (ends[1 - i] ?? 0);
        const nudge = close ? (lower && (i === 1 || ends[0] !== ends[1]) ? 6 : -6) : 0;
        return (
          <g key={side}>
            <polyline
              points={at.map(([px, py]) => `${px},${py}`).join(" ")}
              fill="none"
              strokeWidth="1.5"
              strokeDasharray={dash}
              className="stroke-ink"
            />
            {at.map(([px, py]) => (
              <circle
                key={px}
                cx={px}
                cy={py}
                r="2.5"
                className={i === 0 ? "fill-ink" : "fill-surface stroke-ink"}
              />
            ))}
            {end && (
              <text x={end[0] + 8} y={end[1] + 4 + nudge} fontSize="11" className="fill-ink">
                {letter}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
