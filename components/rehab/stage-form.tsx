"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { TextArea } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import type { rehabDto } from "@/lib/contracts/rehab";
import { api, newKey } from "@/lib/http/api";

type Props = { athleteId: string; stage: number; of: number };

/** The athlete's own word where no physio is connected: a step forward with what was seen, or one back. */
export function StageForm({ athleteId, stage, of }: Props) {
  const t = useWords("rehab.stage");
  const problemText = useProblemText();
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const say = useToast();

  async function confirm(to: number) {
    if (note.trim().length < 3) return setProblem(t("writeDown"));
    setBusy(true);
    setProblem(null);
    try {
      await api<typeof rehabDto>({
        method: "POST",
        path: `/athletes/${athleteId}/rehab/stage`,
        body: { stage: to, note },
        key: newKey(),
      });
      setNote("");
      say(t("stands", { stage: to }));
      router.refresh();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <details className="max-w-xl border-y border-line">
      <summary className="tap flex items-center justify-between text-sm font-semibold">
        {t("change")}
        <FoldMark />
      </summary>
      <form
        method="post"
        className="space-y-3 pb-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (stage < of) void confirm(stage + 1);
        }}
      >
        <TextArea
          label={t("saw")}
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="flex flex-wrap gap-2">
          {stage < of ? (
            <Button type="submit" kind="solid" disabled={busy}>
              {t("confirm", { stage: stage + 1 })}
            </Button>
          ) : null}
          {stage > 1 ? (
            <Button disabled={busy} onClick={() => void confirm(stage - 1)}>
              {t("back", { stage: stage - 1 })}
            </Button>
          ) : null}
        </div>
        {problem ? (
          <p role="alert" className="text-sm font-semibold">
            {problem}
          </p>
        ) : null}
      </form>
    </details>
  );
}
