"use client";

import { useEffect, useState } from "react";
import { amountText } from "@/components/session/amount";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import type { ActivityVersion, activityHistory } from "@/lib/contracts/activities";
import type { Language } from "@/lib/engine/model";
import { dayMonth } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { localeOf } from "@/lib/words/languages";

type Props = { athleteId: string; activityId: string };

/** What an entry said before, newest first; nothing where it was never changed. */
export function EntryHistory({ athleteId, activityId }: Props) {
  const [versions, setVersions] = useState<readonly ActivityVersion[]>([]);
  const units = useUnits();
  const language = useLanguage();
  const t = useWords("log");
  const sports = useWords("session.sports");
  useEffect(() => {
    const stop = new AbortController();
    api<typeof activityHistory>({
      method: "GET",
      path: `/athletes/${athleteId}/activities/${activityId}/history`,
      signal: stop.signal,
    }).then(
      (answer) => setVersions(answer.versions),
      () => {
        // Without a network the entry can still be changed; its past is not shown.
      },
    );
    return () => stop.abort();
  }, [athleteId, activityId]);
  const earlier = versions.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  return (
    <details className="mt-5 border-t border-line">
      <summary className="tap flex items-center gap-2 text-sm font-semibold">
        <FoldMark />
        {t("entry.versions", { count: earlier.length })}
      </summary>
      <ol className="figures divide-y divide-line text-sm">
        {earlier.map((one) => (
          <li key={one.version} className="py-2">
            <p>
              <span className="font-semibold">
                {sports(one.sport)} · {amountText(one, units)}
              </span>
              {one.insteadOfTitle
                ? ` · ${t("entry.insteadOf", { title: one.insteadOfTitle })}`
                : ""}
              {one.rpe === null ? "" : ` · ${t("effort.is", { effort: one.rpe })}`}
              {one.note === "" ? "" : ` · ${one.note}`}
            </p>
            <p className="text-xs text-ink-2">
              {t("entry.written", {
                day: dayMonth(one.date, language),
                at: writtenAt(one.at, language),
              })}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function writtenAt(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}
