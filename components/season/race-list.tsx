"use client";

import type { ReactNode } from "react";
import { Dotted } from "@/components/session/dotted";
import { useLanguage, useWords } from "@/components/shell/words";
import type { ForecastDto, RaceDto } from "@/lib/contracts/season";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth, dayMonthYear, weekdayShort } from "@/lib/format/day";
import { formatDuration } from "@/lib/format/duration";
import { sentenceIn, type Units } from "@/lib/format/units";

type Props = {
  races: readonly RaceDto[];
  forecast: readonly ForecastDto[];
  today: PlainDate;
  units: Units;
};

/** Each race ahead with the days to go and an honest word on how it stands. */
export function RaceList({ races, forecast, today, units }: Props) {
  const t = useWords("races");
  const language = useLanguage();
  const inOrder = races.toSorted((a, b) => rank(a, today) - rank(b, today));
  return (
    <ol className="grid grid-cols-1 gap-px border border-line bg-line md:grid-cols-2">
      {inOrder.map((race) => (
        <li key={race.id} className="flex gap-4 bg-surface p-4 odd:last:md:col-span-2">
          <Countdown days={daysBetween(today, race.date)} />
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <div>
              <h3 className="text-lg font-bold">{race.name}</h3>
              <p className="text-xs text-ink-2">
                {t("line", {
                  day: `${weekdayShort(race.date, language)} ${dayMonthYear(race.date, language)}`,
                  priority: race.priority,
                })}
              </p>
            </div>
            <Outlook
              forecast={forecast.find((one) => one.race === race.id) ?? null}
              past={race.date < today}
              units={units}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The next race first; those that are over follow. */
function rank({ date }: RaceDto, today: PlainDate): number {
  const days = daysBetween(today, date);
  return days < 0 ? 10_000 - days : days;
}

function Countdown({ days }: { days: number }) {
  const t = useWords("races");
  if (days < 0) return <p className="w-22 shrink-0 text-xs text-ink-3">{t("done")}</p>;
  return (
    <p className="figures flex w-22 shrink-0 flex-col whitespace-nowrap">
      <span className="text-num font-semibold">{days}</span>
      <span className="text-xs text-ink-2">{t("toGo", { count: days })}</span>
    </p>
  );
}

type OutlookProps = { forecast: ForecastDto | null; past: boolean; units: Units };

function Outlook({ forecast, past, units }: OutlookProps) {
  const t = useWords("races");
  const language = useLanguage();
  if (past || !forecast) return null;
  const range = forecast.predictedS;
  const [first, ...later] = forecast.decideOn.map(
    (day) => `${weekdayShort(day, language)} ${dayMonth(day, language)}`,
  );
  return (
    <>
      <p className="text-sm font-semibold">{t(`outlook.${forecast.feasibility}`)}</p>
      {forecast.because && (
        <p className="voice measure text-md text-ink-2 max-md:-ml-26">
          {sentenceIn(forecast.because, units)}
        </p>
      )}
      <dl className="grid max-md:-ml-26 grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-xs">
        {forecast.options.length > 0 && (
          <Line
            name={t("open")}
            text={<Dotted parts={forecast.options.map((o) => t(`option.${o}`))} />}
          />
        )}
        {first && (
          <Line
            name={t("decide")}
            text={later.length > 0 ? t("decideAgain", { first, later: later.join(", ") }) : first}
          />
        )}
        {range && (
          <Line
            name={t("time")}
            text={t("range", {
              mid: formatDuration(range.mid),
              low: formatDuration(range.low),
              high: formatDuration(range.high),
            })}
          />
        )}
      </dl>
    </>
  );
}

function Line({ name, text }: { name: string; text: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="figures font-semibold">{text}</dd>
    </>
  );
}
