"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { builtSeasonDto } from "@/lib/contracts/season";
import { api, newKey } from "@/lib/http/api";

/** The last tap: the season that was shown is stored, and today opens on it. */
export function SavePlan({ athleteId }: { athleteId: string }) {
  const t = useWords("welcome");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(newKey);
  const router = useRouter();

  async function save() {
    setBusy(true);
    setProblem(null);
    try {
      await api<typeof builtSeasonDto>({
        method: "POST",
        path: `/athletes/${athleteId}/season/build`,
        body: { apply: true },
        key,
      });
      router.push("/today");
      router.refresh();
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col items-start gap-3">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <Button kind="solid" disabled={busy} onClick={save} className="sm:px-8">
        {busy ? ui("saving") : t("savePlan")}
      </Button>
    </div>
  );
}
