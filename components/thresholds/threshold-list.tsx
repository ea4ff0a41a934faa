"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { type ThresholdDto, thresholdDto } from "@/lib/contracts/thresholds";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { thresholdValue } from "@/lib/format/threshold";
import { api } from "@/lib/http/api";
import { useNumberName } from "./number-name";

type Props = {
  athleteId: string;
  /** Those that stand or are still to come. */
  thresholds: readonly ThresholdDto[];
  today: PlainDate;
  onEnded: (ended: ThresholdDto) => void;
};

/** What is set, by whom and since when. */
export function ThresholdList({ athleteId, thresholds, today, onEnded }: Props) {
  const t = useWords("numbers");
  const language = useLanguage();
  const nameOf = useNumberName();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function end({ id, version, from }: ThresholdDto) {
    setBusy(true);
    setProblem(null);
    try {
      onEnded(
        await api<typeof thresholdDto>({
          method: "PATCH",
          path: `/athletes/${athleteId}/thresholds/${id}`,
          version,
          body: { to: addDays(from > today ? from : today, -1) },
        }),
      );
    } catch (error) {
      setProblem(problemText(error));
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
          const name = nameOf(one);
          return (
            <li key={one.id} className="flex flex-wrap items-center gap-x-4 py-2">
              <div className="min-w-0 flex-1 basis-56">
                <h3 className="text-md font-semibold">
                  {name}{" "}
                  <span className="figures">{thresholdValue(one.value, one.unit, language)}</span>
                </h3>
                <p className="figures text-xs text-ink-2">
                  {t("line", {
                    by: one.by,
                    role: one.role,
                    when: one.from > today ? "ahead" : "standing",
                    from: dayMonthYear(one.from, language),
                  })}
                  {one.to !== null && ` · ${t("until", { until: dayMonthYear(one.to, language) })}`}
                </p>
              </div>
              {one.mayEnd && (
                <Button
                  kind="quiet"
                  className="-mx-2"
                  disabled={busy}
                  aria-label={t("endOne", { name })}
                  onClick={() => end(one)}
                >
                  {t("end")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
