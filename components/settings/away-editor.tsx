"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Opened } from "@/components/ui/opened";
import type { AwayDto, awayDto } from "@/lib/contracts/away";
import type { Language } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { daySpan, weekdayDayMonth } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { AwayForm } from "./away-form";

type Props = {
  athleteId: string;
  away: readonly AwayDto[];
  today: PlainDate;
  onChanged: (away: readonly AwayDto[]) => void;
};

/** Stretches away that are not over, each to be changed or removed, and a form for one more. */
export function AwayEditor({ athleteId, away, today, onChanged }: Props) {
  const t = useWords("settings.away");
  const ui = useWords("ui");
  const language = useLanguage();
  const problemText = useProblemText();
  const [open, setOpen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ahead = away.filter((one) => one.to >= today);

  async function remove({ id, version }: AwayDto) {
    setProblem(null);
    try {
      await api<typeof awayDto>({
        method: "DELETE",
        path: `/athletes/${athleteId}/away/${id}`,
        version,
      });
      onChanged(away.filter((one) => one.id !== id));
    } catch (error) {
      setProblem(problemText(error));
    }
  }

  function saved(one: AwayDto) {
    const others = away.filter((other) => other.id !== one.id);
    onChanged([...others, one].toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    setOpen(null);
  }

  return (
    <div className="flex flex-col gap-4">
      <p className="measure text-sm text-ink-2">{t("what")}</p>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {ahead.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {ahead.map((one) => (
            <li key={one.id} className="py-2">
              <div className="flex flex-wrap items-center gap-x-4">
                <h3 className="figures min-w-0 flex-1 basis-40 text-md font-semibold">
                  {awayWords(one, language)}
                </h3>
                <div className="-mx-2 flex">
                  <Button
                    kind="quiet"
                    aria-label={ui("changeOne", { name: awayWords(one, language) })}
                    onClick={() => setOpen(open === one.id ? null : one.id)}
                  >
                    {ui(open === one.id ? "close" : "change")}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={ui("removeOne", { name: awayWords(one, language) })}
                    onClick={() => remove(one)}
                  >
                    {ui("remove")}
                  </Button>
                </div>
              </div>
              {open === one.id && (
                <div className="border-l-2 border-ink py-3 pl-4">
                  <AwayForm athleteId={athleteId} away={one} today={today} onSaved={saved} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Opened
        form={
          open === "new" ? (
            <AwayForm
              athleteId={athleteId}
              away={null}
              today={today}
              onSaved={saved}
              onClose={() => setOpen(null)}
            />
          ) : null
        }
      >
        <Button onClick={() => setOpen("new")}>{t("add")}</Button>
      </Opened>
    </div>
  );
}

export function awayWords({ from, to }: AwayDto, language: Language): string {
  return from === to ? weekdayDayMonth(from, language) : daySpan(from, to, language);
}
