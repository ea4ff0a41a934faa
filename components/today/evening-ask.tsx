"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PainScale } from "@/components/check-in/pain-scale";
import { KEPT } from "@/components/log/kept-words";
import { problemText } from "@/components/log/problem-text";
import { Button } from "@/components/ui/button";
import { dayMonth } from "@/components/week/day-words";
import type { eveningDto } from "@/lib/contracts/evenings";
import type { PlainDate } from "@/lib/engine/plain-date";
import { sendOrKeep } from "@/lib/outbox/send-or-keep";
import type { EveningQuestion } from "./evening-questions";

type Said = { readonly duringPain: number | null; readonly afterPain: number | null };
type Props = EveningQuestion & { athleteId: string; date: PlainDate };

/** Two taps in the evening, while one still knows; the morning asks no more than what is left open. */
export function EveningAsk({ athleteId, date, about, said }: Props) {
  const [answers, setAnswers] = useState<Said>({
    duringPain: said?.duringPain ?? null,
    afterPain: said?.afterPain ?? null,
  });
  const [open, setOpen] = useState(!isWhole(answers));
  const [news, setNews] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();

  async function answer(part: Partial<Said>) {
    const before = answers;
    const next = { ...answers, ...part };
    setAnswers(next);
    setProblem(null);
    try {
      const outcome = await sendOrKeep<typeof eveningDto>({
        label: `Evening, ${dayMonth(date)}`,
        slot: `evening ${date}`,
        call: { method: "POST", path: `/athletes/${athleteId}/evenings`, body: { ...next, date } },
      });
      setNews(outcome.kept ? KEPT : "Saved. Tomorrow’s check-in counts it.");
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
        After {about}
      </h2>
      {open ? (
        <div className="mt-3 space-y-5">
          <PainScale
            legend="Pain during it"
            hint="0 none, 10 the worst you can imagine. Of the whole day, the worst."
            name="evening-during"
            size="tap"
            value={answers.duringPain}
            onChange={(duringPain) => answer({ duringPain })}
          />
          <PainScale
            legend="Pain since"
            name="evening-after"
            size="tap"
            value={answers.afterPain}
            onChange={(afterPain) => answer({ afterPain })}
          />
        </div>
      ) : (
        <p className="figures mt-1 flex flex-wrap items-center gap-x-2 text-md">
          {`Pain ${answers.duringPain} during it, ${answers.afterPain} since.`}
          <Button kind="quiet" onClick={() => setOpen(true)}>
            Change
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
