"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { dayMonthYear } from "@/components/week/day-words";
import { type ThresholdDto, thresholdDto } from "@/lib/contracts/thresholds";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { thresholdName, thresholdValue } from "@/lib/format/threshold";
import { ApiError, api } from "@/lib/http/api";

type Props = {
  athleteId: string;
  /** Those that stand or are still to come. */
  thresholds: readonly ThresholdDto[];
  today: PlainDate;
  onEnded: (ended: ThresholdDto) => void;
};

/** What is set, by whom and since when. */
export function ThresholdList({ athleteId, thresholds, today, onEnded }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function end({ id, version, from }: ThresholdDto) {
    setBusy(true);
    setProblem(null);
    try {
      onEnded(
        await api(thresholdDto, {
          method: "PATCH",
          path: `/athletes/${athleteId}/thresholds/${id}`,
          version,
          body: { to: addDays(from > today ? from : today, -1) },
        }),
      );
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : "Something went wrong.");
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col gap-3">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {thresholds.map((one) => {
          const name = thresholdName(one);
          return (
            <li key={one.id} className="flex flex-wrap items-center gap-x-4 py-2">
              <div className="min-w-0 flex-1 basis-56">
                <h3 className="text-md font-semibold">
                  {name} <span className="figures">{thresholdValue(one.value, one.unit)}</span>
                </h3>
                <p className="figures text-xs text-ink-2">
                  {one.by}, {one.role} · {one.from > today ? "from" : "since"}{" "}
                  {dayMonthYear(one.from)}
                  {one.to === null ? "" : ` · until ${dayMonthYear(one.to)}`}
                </p>
              </div>
              {one.mayEnd && (
                <Button
                  kind="quiet"
                  className="-mx-2"
                  disabled={busy}
                  aria-label={`End: ${name}`}
                  onClick={() => end(one)}
                >
                  End
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
