"use client";

import { DoesNotFit } from "@/components/season/does-not-fit";
import { RaceList } from "@/components/season/race-list";
import { useLanguage, useWords } from "@/components/shell/words";
import type { SeasonDto } from "@/lib/contracts/season";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { formatFarNumber, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";

type Props = { season: SeasonDto; today: PlainDate; units: Units };

/** Weeks shown in full; the rest is on the season page once it is saved. */
const SHOWN_WEEKS = 6;

/** A season before it is saved: how each race stands, the first weeks, what does not fit. */
export function SeasonPreview({ season, today, units }: Props) {
  const t = useWords("settings");
  const language = useLanguage();
  const weeks = season.weeks.filter((week) => week.monday >= mondayOf(today));
  return (
    <div className="flex flex-col gap-8">
      {season.races.length > 0 && (
        <section className="flex flex-col gap-3">
          <h3 className="text-md font-bold">{t("season.stands")}</h3>
          <RaceList races={season.races} forecast={season.forecast} today={today} units={units} />
        </section>
      )}
      <section className="flex flex-col gap-3">
        <h3 className="text-md font-bold">{t("season.first")}</h3>
        <table className="figures w-full border-collapse text-right text-sm">
          <thead>
            <tr className="border-b border-line-strong align-bottom text-xs text-ink-2">
              <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
                {t("season.week")}
              </th>
              <th scope="col" className="px-1 py-1.5 font-semibold">
                {t("season.run", { unit: units.distanceUnit })}
              </th>
              <th scope="col" className="px-1 py-1.5 font-semibold">
                {t("season.bike")}
              </th>
              <th scope="col" className="px-1 py-1.5 font-semibold">
                {t("season.swim", { unit: units.swimUnit })}
              </th>
              <th scope="col" className="py-1.5 pl-1 font-semibold">
                {t("season.strength")}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.slice(0, SHOWN_WEEKS).map(({ monday, phase, planned }) => (
              <tr key={monday} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                  {dayMonth(monday, language)}
                  <span className="block text-xs text-ink-3">{t(`names.phase.${phase}`)}</span>
                </th>
                <td className="px-1">{formatFarNumber(planned.run.distanceM, units)}</td>
                <td className="px-1">{formatDuration(planned.bike.durationS)}</td>
                <td className="px-1">{formatSwimNumber(planned.swim.distanceM, units)}</td>
                <td className="pl-1">{planned.strength.sessions}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {season.races.length > 0 && weeks.length > SHOWN_WEEKS && (
          <p className="text-sm text-ink-2">
            {t("season.more", { count: weeks.length - SHOWN_WEEKS })}
          </p>
        )}
      </section>
      <DoesNotFit items={season.infeasible} today={today} units={units} />
    </div>
  );
}
