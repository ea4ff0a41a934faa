"use client";

import { useWords } from "@/components/shell/words";
import type { SeasonDto } from "@/lib/contracts/season";
import { mondayOf, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { sentenceIn, type Units } from "@/lib/format/units";
import { localeOf } from "@/lib/words/languages";

type Props = { items: SeasonDto["infeasible"]; today: PlainDate; units: Units };

/** Wishes that could not be kept, from this week on; days in people's words. */
export function DoesNotFit({ items, today, units }: Props) {
  const t = useWords("races");
  const ahead = items.filter(({ what }) => (what.match(ISO_DAY)?.[0] ?? "9") >= mondayOf(today));
  if (ahead.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-bold">{t("notFit")}</h2>
      <ul className="flex flex-col gap-3">
        {ahead.map((item) => (
          <li key={`${item.rule} ${item.what}`} className="border-l-2 border-ink pl-4">
            <p lang={localeOf.en} className="text-sm font-semibold first-letter:uppercase">
              {sentenceIn(inWords(item.what), units)}
            </p>
            <p className="voice measure text-md text-ink-2">
              {t("wouldTake")} <span lang={localeOf.en}>{sentenceIn(item.wouldNeed, units)}.</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ISO_DAY = /\d{4}-\d{2}-\d{2}/;

function inWords(text: string): string {
  return text.replace(ISO_DAY, (day) => dayMonth(plainDate(day)));
}
