"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { dayMonth } from "@/components/week/day-words";
import { formatFarNumber } from "@/lib/format/distance";
import { metric } from "@/lib/format/units";
import type { WeekDelta, WeekSums } from "./week-deltas";

type Column = {
  readonly name: string;
  readonly text: (sums: WeekSums) => string;
};

const columns: readonly Column[] = [
  { name: "Run, km", text: (sums) => formatFarNumber(sums.runM, metric) },
  { name: "Bike, h", text: (sums) => formatHours(sums.bikeS) },
  { name: "Swim, km", text: (sums) => formatFarNumber(sums.swimM, metric) },
  { name: "Strength", text: (sums) => String(sums.strength) },
  { name: "Load", text: (sums) => String(Math.round(sums.fitness)) },
  { name: "Tendon", text: (sums) => String(Math.round(sums.tissue)) },
];

const formatHours = (durationS: number) => String(Math.round(durationS / 360) / 10);

/** Weeks that are shown at once; the rest opens. */
const SHOWN = 8;

/** Weeks before and after an edit: what went is struck, what came is bold. */
export function DeltasTable({ deltas, total }: { deltas: readonly WeekDelta[]; total: number }) {
  const [all, setAll] = useState(false);
  if (deltas.length === 0) return <p className="voice text-md">No week changes its sums.</p>;
  const shown = all ? deltas : deltas.slice(0, SHOWN);
  return (
    <ScrollRegion label="Weeks before and after" className="overflow-x-auto">
      <table className="figures w-full border-collapse text-right text-xs">
        <thead>
          <tr className="text-xs text-ink-2">
            <th scope="col" className="py-1.5 pr-3 text-left font-semibold">
              Week of
            </th>
            {columns.map((column) => (
              <th key={column.name} scope="col" className="px-1.5 py-1.5 sm:px-2 font-semibold">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((delta) => (
            <tr key={delta.monday} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal whitespace-nowrap">
                {dayMonth(delta.monday)}
              </th>
              {columns.map((column) => (
                <DeltaCell
                  key={column.name}
                  before={delta.before && column.text(delta.before)}
                  after={column.text(delta.after)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < deltas.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          Show all {deltas.length} weeks
        </Button>
      )}
      {total > deltas.length && (
        <p className="mt-1 text-xs text-ink-3">The other weeks stay as they are.</p>
      )}
    </ScrollRegion>
  );
}

function DeltaCell({ before, after }: { before: string | null; after: string }) {
  if (before === after) {
    return <td className="px-1.5 py-1.5 sm:px-2 whitespace-nowrap text-ink-3">{after}</td>;
  }
  return (
    <td className="px-1.5 py-1.5 sm:px-2 whitespace-nowrap">
      {before !== null && <s className="mr-1.5 text-ink-3">{before}</s>}
      <strong className="font-semibold">{after}</strong>
    </td>
  );
}
