import { dayMonth, dayMonthYear, weekdayShort } from "@/components/week/day-words";
import type { ForecastDto, RaceDto } from "@/lib/contracts/season";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { formatDuration } from "@/lib/format/duration";
import { sentenceIn, type Units } from "@/lib/format/units";
import { feasibilityWords, optionWords } from "./phase-words";

type Props = {
  races: readonly RaceDto[];
  forecast: readonly ForecastDto[];
  today: PlainDate;
  units: Units;
};

/** Each race ahead with the days to go and an honest word on how it stands. */
export function RaceList({ races, forecast, today, units }: Props) {
  const inOrder = races.toSorted((a, b) => rank(a, today) - rank(b, today));
  return (
    <ol className="grid gap-px border border-line bg-line md:grid-cols-2">
      {inOrder.map((race) => (
        <li key={race.id} className="flex gap-4 bg-surface p-4 odd:last:md:col-span-2">
          <Countdown days={daysBetween(today, race.date)} />
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <div>
              <h3 className="text-lg font-bold">{race.name}</h3>
              <p className="text-xs text-ink-2">
                {weekdayShort(race.date)} {dayMonthYear(race.date)} · {race.priority} race
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
  if (days < 0) return <p className="w-22 shrink-0 text-xs text-ink-3">done</p>;
  return (
    <p className="figures flex w-22 shrink-0 flex-col whitespace-nowrap">
      <span className="text-num font-semibold">{days}</span>
      <span className="text-xs text-ink-2">{days === 1 ? "day to go" : "days to go"}</span>
    </p>
  );
}

type OutlookProps = { forecast: ForecastDto | null; past: boolean; units: Units };

function Outlook({ forecast, past, units }: OutlookProps) {
  if (past || !forecast) return null;
  return (
    <>
      <p className="text-sm font-semibold">{feasibilityWords[forecast.feasibility]}</p>
      {forecast.because && (
        <p className="voice measure text-md text-ink-2">{sentenceIn(forecast.because, units)}</p>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-xs">
        {forecast.options.length > 0 && (
          <Line name="Open to you" text={forecast.options.map((o) => optionWords[o]).join(" · ")} />
        )}
        {forecast.decideOn.length > 0 && (
          <Line
            name="Decide on"
            text={forecast.decideOn
              .map((day) => `${weekdayShort(day)} ${dayMonth(day)}`)
              .join(", ")}
          />
        )}
        {forecast.predictedS && (
          <Line name="Time, estimate" text={rangeText(forecast.predictedS)} />
        )}
      </dl>
    </>
  );
}

function Line({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="figures font-semibold">{text}</dd>
    </>
  );
}

function rangeText(range: { low: number; mid: number; high: number }): string {
  return `about ${formatDuration(range.mid)} (${formatDuration(range.low)} to ${formatDuration(range.high)})`;
}
