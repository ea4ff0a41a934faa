"use client";

import { useEffect, useState } from "react";
import { amountText } from "@/components/session/amount";
import { sportNames } from "@/components/session/discipline";
import { useUnits } from "@/components/shell/units";
import { dayMonth } from "@/components/week/day-words";
import { type ActivityVersion, activityHistory } from "@/lib/contracts/activities";
import { api } from "@/lib/http/api";

type Props = { athleteId: string; activityId: string };

/** What an entry said before, newest first; nothing where it was never changed. */
export function EntryHistory({ athleteId, activityId }: Props) {
  const [versions, setVersions] = useState<readonly ActivityVersion[]>([]);
  const units = useUnits();
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
      <summary className="tap flex list-none items-center text-sm font-semibold underline underline-offset-4">
        {earlier.length === 1 ? "1 earlier version" : `${earlier.length} earlier versions`}
      </summary>
      <ol className="figures divide-y divide-line text-sm">
        {earlier.map((one) => (
          <li key={one.version} className="py-2">
            <p>
              <span className="font-semibold">
                {sportNames[one.sport]} · {amountText(one, units)}
              </span>
              {one.rpe === null ? "" : ` · effort ${one.rpe}`}
              {one.note === "" ? "" : ` · ${one.note}`}
            </p>
            <p className="text-xs text-ink-2">
              for {dayMonth(one.date)}, written {writtenAt(one.at)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function writtenAt(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}
