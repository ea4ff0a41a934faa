"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { FoundDto } from "@/lib/contracts/imports";
import { weekdayDayMonth } from "@/lib/format/day";
import { formatDuration } from "@/lib/format/duration";
import type { Told } from "./import-api";

type Props = {
  readonly question: FoundDto["questions"][number];
  readonly told: Told;
  readonly onTell: (units: Told) => void;
};

/** A number of the file whose unit only the person knows, with its own day and time beside it. */
export function UnitQuestion({ question: { about, samples }, told, onTell }: Props) {
  const t = useWords("import");
  const language = useLanguage();
  const [first, ...more] = samples;
  if (!first) return null;
  const day = (date: typeof first.date) => weekdayDayMonth(date, language);
  const common = {
    name: about,
    columns: 2 as const,
    size: "words" as const,
    legend: t(`unit.${about}`, {
      sport: t(`sport.${first.sport}`),
      day: day(first.date),
      time: formatDuration(first.durationS),
      number: first.written,
    }),
  };
  const number = first.written;
  return (
    <section className="flex max-w-md flex-col gap-3">
      <div>
        <h3 className="font-bold">{t("unit.title")}</h3>
        <p className="text-sm text-ink-2">{t("unit.all")}</p>
      </div>
      {about === "distance" ? (
        <ChoiceRow
          {...common}
          choices={[
            { value: "km", label: t("unit.km", { number }) },
            { value: "mi", label: t("unit.mi", { number }) },
          ]}
          value={told.distanceUnit ?? null}
          onChange={(distanceUnit) => onTell({ distanceUnit })}
        />
      ) : (
        <ChoiceRow
          {...common}
          choices={[
            { value: "m", label: t("unit.m", { number }) },
            { value: "yd", label: t("unit.yd", { number }) },
          ]}
          value={told.swimUnit ?? null}
          onChange={(swimUnit) => onTell({ swimUnit })}
        />
      )}
      {more.length > 0 && (
        <p className="figures text-sm text-ink-2">
          {t("unit.more", {
            samples: more
              .map(
                ({ sport, date, durationS, written }) =>
                  `${t(`sport.${sport}`)}, ${day(date)}, ${formatDuration(durationS)}: ${written}`,
              )
              .join("; "),
          })}
        </p>
      )}
    </section>
  );
}
