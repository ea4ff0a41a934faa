"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import type { SeasonDto } from "@/lib/contracts/season";
import type { Language } from "@/lib/engine/model";
import { mondayOf, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { sentenceIn, type Units } from "@/lib/format/units";

type Props = { items: SeasonDto["infeasible"]; today: PlainDate; units: Units };

/** Wishes that could not be kept, from this week on; days in people's words. */
export function DoesNotFit({ items, today, units }: Props) {
  const t = useWords("races");
  const language = useLanguage();
  const ahead = items.filter(({ what }) => (what.match(ISO_DAY)?.[0] ?? "9") >= mondayOf(today));
  if (ahead.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-bold">{t("notFit")}</h2>
      <ul className="flex flex-col gap-3">
        {ahead.map((item) => (
          <li key={`${item.rule} ${item.what}`} className="border-l-2 border-ink pl-4">
            <p className="text-sm font-semibold first-letter:uppercase">
              {sentenceIn(inDays(item.what, language), units)}
            </p>
            <p className="voice measure text-md text-ink-2">
              {t("wouldTake")} {sentenceIn(item.wouldNeed, units)}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ISO_DAY = /\d{4}-\d{2}-\d{2}/;

function inDays(text: string, language: Language): string {
  return text.replace(ISO_DAY, (day) => dayMonth(plainDate(day), language));
}
