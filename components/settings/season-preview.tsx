import { DoesNotFit } from "@/components/season/does-not-fit";
import { phaseNames } from "@/components/season/phase-words";
import { RaceList } from "@/components/season/race-list";
import { dayMonth } from "@/components/week/day-words";
import type { SeasonDto } from "@/lib/contracts/season";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { formatFarNumber, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";

type Props = { season: SeasonDto; today: PlainDate; units: Units };

/** Weeks shown in full; the rest is on the season page once it is saved. */
const SHOWN_WEEKS = 6;

/** A season before it is saved: how each race stands, the first weeks, what does not fit. */
export function SeasonPreview({ season, today, units }: Props) {
  const weeks = season.weeks.filter((week) => week.monday >= mondayOf(today));
  return (
    <div className="flex flex-col gap-8">
      <section className="flex flex-col gap-3">
        <h3 className="text-md font-bold">How each race stands</h3>
        <RaceList races={season.races} forecast={season.forecast} today={today} units={units} />
      </section>
      <section className="flex flex-col gap-3">
        <h3 className="text-md font-bold">The first weeks</h3>
        <table className="figures w-full border-collapse text-right text-sm">
          <thead>
            <tr className="border-b border-line-strong align-bottom text-xs text-ink-2">
              <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
                Week of
              </th>
              <th scope="col" className="px-1 py-1.5 font-semibold">
                Run, {units.distanceUnit}
              </th>
              <th scope="col" className="px-1 py-1.5 font-semibold">
                Bike
              </th>
              <th scope="col" className="px-1 py-1.5 font-semibold">
                Swim, {units.swimUnit}
              </th>
              <th scope="col" className="py-1.5 pl-1 font-semibold">
                Strength
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.slice(0, SHOWN_WEEKS).map(({ monday, phase, planned }) => (
              <tr key={monday} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                  {dayMonth(monday)}
                  <span className="block text-xs text-ink-3">{phaseNames[phase]}</span>
                </th>
                <td className="px-1">{formatFarNumber(planned.run.distanceM, units)}</td>
                <td className="px-1">{formatDuration(planned.bike.durationS)}</td>
                <td className="px-1">{formatSwimNumber(planned.swim.distanceM, units)}</td>
                <td className="pl-1">{planned.strength.sessions}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {weeks.length > SHOWN_WEEKS && (
          <p className="text-sm text-ink-2">
            {weeks.length - SHOWN_WEEKS} more weeks follow, to the last race and the weeks after it.
          </p>
        )}
      </section>
      <DoesNotFit items={season.infeasible} today={today} units={units} />
    </div>
  );
}
