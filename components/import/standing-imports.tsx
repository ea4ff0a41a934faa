"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ImportDto } from "@/lib/contracts/imports";
import { daySpan } from "@/lib/format/day";
import { takeBack } from "./import-api";

type Props = { readonly athleteId: string; readonly imports: readonly ImportDto[] };

/** Files of the last day, each of which can be taken back whole. */
export function StandingImports({ athleteId, imports }: Props) {
  const t = useWords("import");
  const language = useLanguage();
  const router = useRouter();
  const say = useToast();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (imports.length === 0) return null;

  async function undo(id: string) {
    setBusy(true);
    setProblem(null);
    try {
      await takeBack(athleteId, id);
      say(t("done.undone"));
      router.refresh();
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-bold">{t("standing.title")}</h2>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <ul className="divide-y divide-line border-t border-line">
        {imports.map(({ id, source, count, from, to }) => {
          const span = daySpan(from, to, language);
          const what = t("standing.one", { count, source: t(`source.${source}`), span });
          return (
            <li key={id} className="flex items-center gap-3 py-2 text-sm">
              <span className="min-w-0 flex-1">{what}</span>
              <Button
                kind="quiet"
                disabled={busy}
                aria-label={t("standing.undoOne", { what })}
                onClick={() => undo(id)}
              >
                {t("standing.undo")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
