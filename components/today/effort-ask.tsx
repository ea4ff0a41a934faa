"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { changeActivity } from "@/components/log/log-api";
import { useEntryLabel } from "@/components/log/use-entry-label";
import { amountText } from "@/components/session/amount";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { useToast } from "@/components/ui/toast";
import { newKey } from "@/lib/http/api";
import type { Unsaid } from "./unsaid-efforts";

type Props = { athleteId: string; entry: Unsaid; when: "today" | "yesterday" };

const points = Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: String(n) }));

/** One tap on how hard it was, for an entry that was logged without it. */
export function EffortAsk({ athleteId, entry, when }: Props) {
  const t = useWords("today");
  const ui = useWords("ui");
  const language = useLanguage();
  const problemText = useProblemText();
  const labelOf = useEntryLabel();
  const [effort, setEffort] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const units = { ...useUnits(), language };
  const router = useRouter();
  const say = useToast();

  async function save(value: string) {
    setEffort(value);
    setProblem(null);
    try {
      const outcome = await changeActivity(
        athleteId,
        entry,
        { rpe: Number(value) },
        newKey(),
        ui("changeOne", { name: labelOf(entry) }),
      );
      say(outcome.kept ? t("kept") : ui("saved"));
      if (!outcome.kept) router.refresh();
    } catch (error) {
      setEffort(null);
      setProblem(problemText(error));
    }
  }

  return (
    <div className="border border-line bg-surface p-4">
      <ChoiceRow
        name={`effort-${entry.id}`}
        legend={t(`effort.${when}`, {
          sport: t(`effort.sport.${entry.sport}`),
          amount: amountText(entry, units),
        })}
        hint={t("effort.hint")}
        choices={points}
        columns={6}
        value={effort}
        onChange={save}
      />
      {problem ? (
        <p role="alert" className="mt-2 text-sm font-semibold">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
