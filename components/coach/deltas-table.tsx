"use client";

import { useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Language } from "@/lib/engine/model";
import { dayMonth } from "@/lib/format/day";
import { formatFarNumber } from "@/lib/format/distance";
import { decimal, metric } from "@/lib/format/units";
import type { WeekDelta } from "./week-deltas";
import type { WeekSums } from "./week-sums";

type Column = {
  readonly name: "run" | "bike" | "swim" | "strength" | "load" | "tendon";
  readonly text: (sums: WeekSums, language: Language) => string;
};

const far = (distanceM: number, language: Language) =>
  formatFarNumber(distanceM, { ...metric, language });

const columns: readonly Column[] = [
  { name: "run", text: (sums, language) => far(sums.runM, language) },
  { name: "bike", text: (sums, language) => formatHours(sums.bikeS, language) },
  { name: "swim", text: (sums, language) => far(sums.swimM, language) },
  { name: "strength", text: (sums) => String(sums.strength) },
  { name: "load", text: (sums) => String(Math.round(sums.fitness)) },
  { name: "tendon", text: (sums) => String(Math.round(sums.tissue)) },
];

const formatHours = (durationS: number, language: Language) =>
  decimal(String(Math.round(durationS / 360) / 10), { ...metric, language });

/** Weeks that are shown at once; the rest opens. */
const SHOWN = 8;

/** Weeks before and after an edit: what went is struck, what came is bold. */
export function DeltasTable({ deltas, total }: { deltas: readonly WeekDelta[]; total: number }) {
  const t = useWords("planEffect");
  const language = useLanguage();
  const [all, setAll] = useState(false);
  if (deltas.length === 0) return <p className="voice text-md">{t("none")}</p>;
  const shown = all ? deltas : deltas.slice(0, SHOWN);
  return (
    <ScrollRegion label={t("label")} className="overflow-x-auto">
      <table className="figures w-full border-collapse text-right text-xs">
        <thead>
          <tr className="text-xs text-ink-2">
            <th scope="col" className="py-1.5 pr-3 text-left font-semibold">
              {t("week")}
            </th>
            {columns.map((column) => (
              <th key={column.name} scope="col" className="px-1.5 py-1.5 sm:px-2 font-semibold">
                {t(column.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((delta) => (
            <tr key={delta.monday} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal whitespace-nowrap">
                {dayMonth(delta.monday, language)}
              </th>
              {columns.map((column) => (
                <DeltaCell
                  key={column.name}
                  before={delta.before && column.text(delta.before, language)}
                  after={column.text(delta.after, language)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < deltas.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t("all", { count: String(deltas.length) })}
        </Button>
      )}
      {total > deltas.length && <p className="mt-1 text-xs text-ink-3">{t("others")}</p>}
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
