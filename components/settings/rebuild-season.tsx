"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useUnits } from "@/components/shell/units";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { type BuiltSeason, builtSeasonDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import { ApiError, api } from "@/lib/http/api";
import { SeasonPreview } from "./season-preview";

type Props = { athleteId: string; today: PlainDate };

/** What was changed here acts with the next build: seen first, saved second. */
export function RebuildSeason({ athleteId, today }: Props) {
  const [seen, setSeen] = useState<BuiltSeason | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const units = useUnits();
  const router = useRouter();
  const say = useToast();

  async function build(apply: boolean) {
    setBusy(true);
    setProblem(null);
    try {
      const built = await api(builtSeasonDto, {
        method: "POST",
        path: `/athletes/${athleteId}/season/build`,
        body: { apply },
      });
      setSeen(apply ? null : built);
      if (apply) {
        say("The new season is saved.");
        router.refresh();
      }
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : "Something went wrong.");
    }
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-6">
      <p className="measure text-sm text-ink-2">
        Races, thresholds, the injury and days with more time act when the season is built again.
        Until you save it, your plan stands as it was. Done sessions, locks and what a coach fixed
        stay.
      </p>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {seen && <SeasonPreview season={seen} today={today} units={units} />}
      <div className="flex flex-wrap gap-2">
        {seen ? (
          <>
            <Button kind="solid" disabled={busy} onClick={() => build(true)}>
              {busy ? "Saving…" : "Save this season"}
            </Button>
            <Button disabled={busy} onClick={() => setSeen(null)}>
              Keep the old one
            </Button>
          </>
        ) : (
          <Button disabled={busy} onClick={() => build(false)}>
            {busy ? "Building…" : "See the season with this"}
          </Button>
        )}
      </div>
    </div>
  );
}
