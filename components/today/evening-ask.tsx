"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PainScale } from "@/components/check-in/pain-scale";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useTurns } from "@/components/ui/use-turns";
import type { eveningDto } from "@/lib/contracts/evenings";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { sendOrKeep } from "@/lib/outbox/send-or-keep";
import type { EveningQuestion } from "./evening-questions";

type Said = { readonly duringPain: number | null; readonly afterPain: number | null };
type Props = EveningQuestion & { athleteId: string; date: PlainDate };

/** Two taps in the evening, while one still knows; the morning asks no more than what is left open. */
export function EveningAsk({ athleteId, date, about, said }: Props) {
  const t = useWords("today");
  const ui = useWords("ui");
  const language = useLanguage();
  const problemText = useProblemText();
  const [answers, setAnswers] = useState<Said>({
    duringPain: said?.duringPain ?? null,
    afterPain: said?.afterPain ?? null,
  });
  const [open, setOpen] = useState(!isWhole(answers));
  const [news, setNews] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const inTurn = useTurns();

  async function answer(part: Partial<Said>) {
    const before = answers;
    const next = { ...answers, ...part };
    setAnswers(next);
    setProblem(null);
    try {
      const outcome = await inTurn(() =>
        sendOrKeep<typeof eveningDto>({
          label: t("evening.label", { day: dayMonth(date, language) }),
          slot: `evening ${date}`,
          call: {
            method: "POST",
            path: `/athletes/${athleteId}/evenings`,
            body: { ...next, date, answeredAt: new Date().toISOString() },
          },
        }),
      );
      setNews(outcome.kept ? t("kept") : t("evening.saved"));
      if (isWhole(next)) setOpen(false);
      if (!outcome.kept) router.refresh();
    } catch (error) {
      setAnswers(before);
      setProblem(problemText(error));
    }
  }

  return (
    <section
      aria-labelledby="evening-title"
      className="rounded-control border border-line bg-surface p-4"
    >
      <h2 id="evening-title" className="text-lg font-bold">
        {t(`evening.title.${about}`)}
      </h2>
      {open ? (
        <div className="mt-3 space-y-5">
          <PainScale
            legend={t("evening.during")}
            hint={t("evening.hint")}
            name="evening-during"
            size="tap"
            value={answers.duringPain}
            onChange={(duringPain) => answer({ duringPain })}
          />
          <PainScale
            legend={t("evening.since")}
            name="evening-after"
            size="tap"
            value={answers.afterPain}
            onChange={(afterPain) => answer({ afterPain })}
          />
        </div>
      ) : (
        <p className="figures mt-1 flex flex-wrap items-center gap-x-2 text-md">
          {t("evening.said", {
            during: String(answers.duringPain),
            since: String(answers.afterPain),
          })}
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {ui("change")}
          </Button>
        </p>
      )}
      <p role="status" className="mt-2 text-sm text-ink-2 empty:hidden">
        {news}
      </p>
      {problem ? (
        <p role="alert" className="mt-2 text-sm font-semibold">
          {problem}
        </p>
      ) : null}
    </section>
  );
}

const isWhole = ({ duringPain, afterPain }: Said) => duringPain !== null && afterPain !== null;
