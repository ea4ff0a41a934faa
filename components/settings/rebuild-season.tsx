"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { type BuiltSeason, builtSeasonDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import { api } from "@/lib/http/api";
import { SeasonPreview } from "./season-preview";

type Props = { athleteId: string; today: PlainDate };

/** What was changed here acts with the next build: seen first, saved second. */
export function RebuildSeason({ athleteId, today }: Props) {
  const t = useWords("settings.season");
  const ui = useWords("ui");
  const problemText = useProblemText();
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
      const built = await api<typeof builtSeasonDto>({
        method: "POST",
        path: `/athletes/${athleteId}/season/build`,
        body: { apply },
      });
      setSeen(apply ? null : built);
      if (apply) {
        say(t("saved"));
        router.refresh();
      }
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-6">
      <p className="measure text-sm text-ink-2">{t("what")}</p>
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
              {busy ? ui("saving") : t("save")}
            </Button>
            <Button disabled={busy} onClick={() => setSeen(null)}>
              {t("keep")}
            </Button>
          </>
        ) : (
          <Button disabled={busy} onClick={() => build(false)}>
            {t(busy ? "building" : "see")}
          </Button>
        )}
      </div>
    </div>
  );
}
