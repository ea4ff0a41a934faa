"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import type { FieldFault } from "@/components/ui/error-summary";
import { ApiError } from "@/lib/http/api";

export type Problem = { readonly title: string; readonly faults: readonly FieldFault[] };

/** One save at a time; what the server finds wrong stands at the field it speaks of. `notDone` where it is no saving. */
export function useSaving(idOf: (field: string) => string, notDone?: string) {
  const t = useWords("ui");
  const title = notDone ?? t("notSaved");
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function save(work: () => Promise<void>): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  const refuse = (faults: readonly FieldFault[]) => setProblem({ title, faults });
  const faultAt = (field: string) =>
    problem?.faults.find((fault) => fault.fieldId === idOf(field))?.message ?? null;

  return { busy, problem, save, refuse, faultAt };

  function problemOf(error: unknown): Problem {
    if (!(error instanceof ApiError)) return { title: t("wrongNotSaved"), faults: [] };
    const fields = Object.entries(error.problem.fields ?? {}).filter(([name]) => name !== "$");
    if (fields.length === 0) return { title: problemText(error), faults: [] };
    return {
      title,
      faults: fields.map(([name, messages]) => ({
        fieldId: idOf(name),
        message: messages[0] ?? error.message,
      })),
    };
  }
}
