"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { setFromForm } from "./form-set";
import { nextNumber, type PlayedSet, sidesOf } from "./play-state";
import { sendSet } from "./set-api";

type Props = {
  athleteId: string;
  date: PlainDate;
  item: PlayItem;
  /** The day's sets of it so far. */
  done: readonly PlayedSet[];
};

const points = Array.from({ length: 11 }, (_, n) => n);

/** One set by hand. Without script it posts itself; with script it can wait for the network. */
export function SetForm({ athleteId, date, item, done }: Props) {
  const t = useWords("rehab.set");
  const sideWords = useWords("rehab.side");
  const unitWords = useWords("rehab.unit");
  const kept = useWords("log")("kept");
  const language = useLanguage();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const say = useToast();
  const id = useId();
  const { kind } = item.amount;

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = setFromForm(new FormData(form));
    if (typed === null) return setProblem(t("sayHowMany"));
    setBusy(true);
    setProblem(null);
    try {
      const set = nextNumber(done, item.id, typed.side);
      const outcome = await sendSet(
        athleteId,
        { ...typed, set, date },
        t("waits", { day: dayMonth(date, language) }),
      );
      say(outcome.kept ? kept : t("noted"));
      form.reset();
      if (!outcome.kept) router.refresh();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <form method="post" action="/rehab/entry" onSubmit={onSubmit} className="space-y-3">
      <input type="hidden" name="exercise" value={item.id} />
      <input type="hidden" name="kind" value={kind} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {item.perSide ? (
          <Field label={t("side")} id={`${id}-side`}>
            <select id={`${id}-side`} name="side" className={inputClass}>
              {sidesOf(item).map((side) => (
                <option key={side} value={side}>
                  {sideWords(side)}
                </option>
              ))}
            </select>
          </Field>
        ) : (
          <input type="hidden" name="side" value="both" />
        )}
        <Field label={unitWords(kind)} id={`${id}-amount`}>
          <input
            id={`${id}-amount`}
            name="amount"
            inputMode="numeric"
            required
            className={inputClass}
          />
        </Field>
        {item.takesLoad ? (
          <Field label={t("load")} id={`${id}-load`}>
            <input id={`${id}-load`} name="loadKg" inputMode="decimal" className={inputClass} />
          </Field>
        ) : null}
        <Field label={t("pain")} id={`${id}-pain`}>
          <select id={`${id}-pain`} name="pain" defaultValue="" className={inputClass}>
            <option value="">{t("notNoted")}</option>
            {points.map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Button type="submit" disabled={busy}>
        {t("note")}
      </Button>
      {problem ? (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      ) : null}
    </form>
  );
}

function Field({ label, id, children }: { label: string; id: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
