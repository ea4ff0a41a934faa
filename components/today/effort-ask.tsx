"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { EffortRow } from "@/components/log/effort-row";
import { KEPT } from "@/components/log/kept-words";
import { changeActivity } from "@/components/log/log-api";
import { problemText } from "@/components/log/problem-text";
import { amountText } from "@/components/session/amount";
import { sportNames } from "@/components/session/discipline";
import { useUnits } from "@/components/shell/units";
import { useToast } from "@/components/ui/toast";
import { newKey } from "@/lib/http/api";
import type { Unsaid } from "./unsaid-efforts";

type Props = { athleteId: string; entry: Unsaid; when: string };

/** One tap on how hard it was, for an entry that was logged without it. */
export function EffortAsk({ athleteId, entry, when }: Props) {
  const [effort, setEffort] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const units = useUnits();
  const router = useRouter();
  const say = useToast();

  async function save(value: string) {
    setEffort(value);
    setProblem(null);
    try {
      const outcome = await changeActivity(athleteId, entry, { rpe: Number(value) }, newKey());
      say(outcome.kept ? KEPT : "Saved.");
      if (!outcome.kept) router.refresh();
    } catch (error) {
      setEffort(null);
      setProblem(problemText(error));
    }
  }

  return (
    <div className="border border-line bg-surface p-4">
      <EffortRow
        name={`effort-${entry.id}`}
        legend={`How hard was ${when} ${sportNames[entry.sport].toLowerCase()}, ${amountText(entry, units)}?`}
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
