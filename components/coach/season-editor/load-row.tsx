import { fillClass, strokeClass, tintClass } from "@/components/chart/disciplines";
import type { AxisWeek, Row } from "./week-rows";

/** Look of what a row of the season is called. */
export const rowName = "pr-2 text-left align-middle text-xs leading-4 font-semibold text-ink-2";

const BAR_HEIGHT = 26;

/** What one discipline or ledger asks for, week by week: a bar and its number. */
export function LoadRow({ row, weeks }: { row: Row; weeks: readonly AxisWeek[] }) {
  const values = weeks.map(({ now }) => (now ? row.of(now) : 0));
  const olds = weeks.map(({ before }) => (before ? row.of(before) : 0));
  const most = Math.max(...values, ...olds);
  if (most === 0) return null;
  const height = (value: number) => (value / most) * (BAR_HEIGHT - 1);
  return (
    <tr>
      <th scope="row" className={rowName}>
        {row.name}
        {row.unit && <span className="font-normal text-ink-3">, {row.unit}</span>}
      </th>
      {weeks.map((week, i) => {
        const value = values[i] ?? 0;
        const old = olds[i] ?? 0;
        const differs = row.text(value) !== row.text(old);
        return (
          <td key={week.monday} className={`border border-line p-0 ${groundOf(week)}`}>
            <svg
              aria-hidden="true"
              focusable="false"
              width="100%"
              height={BAR_HEIGHT}
              className="keep-colour block"
            >
              <rect
                x="18%"
                width="64%"
                y={BAR_HEIGHT - height(value)}
                height={height(value)}
                className={barClass(row, week.over)}
              />
              {differs && old > 0 && (
                <line
                  x1="8%"
                  x2="92%"
                  y1={BAR_HEIGHT - height(old)}
                  y2={BAR_HEIGHT - height(old)}
                  strokeWidth="1.5"
                  strokeDasharray="3 2"
                  className="stroke-ink"
                />
              )}
            </svg>
            <span
              className={`figures block text-center text-2xs ${
                differs ? "font-bold text-ink" : week.over ? "text-ink-3" : "text-ink-2"
              }`}
            >
              {differs && value === 0 ? "0" : row.text(value)}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** Done is filled, planned is tinted with an edge. */
function barClass({ discipline }: Row, over: boolean): string {
  if (discipline === null) return over ? "fill-ink-3" : "fill-line stroke-ink-3";
  return over ? fillClass[discipline] : `${tintClass[discipline]} ${strokeClass[discipline]}`;
}

/** Recovery weeks stand on sunk ground. */
export function groundOf({ kind }: AxisWeek): string {
  return kind === "recovery" ? "bg-sunk" : "bg-surface";
}
