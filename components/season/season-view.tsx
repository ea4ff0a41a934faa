import { EmptyState } from "@/components/ui/empty-state";
import { dayMonth } from "@/components/week/day-words";
import type { SeasonDto } from "@/lib/contracts/season";
import { mondayOf, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { sentenceIn, type Units } from "@/lib/format/units";
import { BuildSeason } from "./build-season";
import { seasonHeadline } from "./findings";
import { PhaseList } from "./phase-list";
import { RaceList } from "./race-list";
import { LongestRun, WeeklyVolume } from "./season-charts";
import { SeasonRibbon } from "./season-ribbon";

type Props = { athleteId: string; season: SeasonDto; today: PlainDate; units: Units };

/** From here to the races: where the season stands, what it holds week by week, what does not fit. */
export function SeasonView({ athleteId, season, today, units }: Props) {
  const thisMonday = mondayOf(today);
  const { weeks, races, blocks, start, end } = season;
  return (
    <div className="flex flex-col gap-10">
      <header className="flex flex-col gap-6">
        <div className="flex flex-col gap-1">
          <p className="text-xs font-semibold text-ink-2">Season</p>
          <h1 className="voice measure-headline text-xl text-balance">
            {seasonHeadline(races, today)}
          </h1>
        </div>
        {start && end && (
          <SeasonRibbon start={start} end={end} today={today} blocks={blocks} races={races} />
        )}
      </header>

      {blocks.length === 0 && (
        <EmptyState title="There is no plan yet." action={<BuildSeason athleteId={athleteId} />}>
          It is built backwards from your races, on what you did in the last weeks and the days you
          can train.
        </EmptyState>
      )}

      {races.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">Races</h2>
          <RaceList races={races} forecast={season.forecast} today={today} units={units} />
        </section>
      )}

      {weeks.length > 0 && (
        <>
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-bold">Hours a week</h2>
            <WeeklyVolume weeks={weeks} races={races} units={units} thisMonday={thisMonday} />
          </section>
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-bold">Longest run</h2>
            <LongestRun weeks={weeks} races={races} units={units} thisMonday={thisMonday} />
          </section>
        </>
      )}

      {blocks.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">Phases</h2>
          <PhaseList blocks={blocks} today={today} />
        </section>
      )}

      <DoesNotFit items={season.infeasible} today={today} units={units} />
    </div>
  );
}

/** Wishes that could not be kept, from this week on; days in people's words. */
type UnfitProps = { items: SeasonDto["infeasible"]; today: PlainDate; units: Units };

export function DoesNotFit({ items, today, units }: UnfitProps) {
  const ahead = items.filter(({ what }) => (what.match(ISO_DAY)?.[0] ?? "9") >= mondayOf(today));
  if (ahead.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-bold">What does not fit</h2>
      <ul className="flex flex-col gap-3">
        {ahead.map((item) => (
          <li key={`${item.rule} ${item.what}`} className="border-l-2 border-ink pl-4">
            <p className="text-sm font-semibold first-letter:uppercase">
              {sentenceIn(inWords(item.what), units)}
            </p>
            <p className="voice measure text-md text-ink-2">
              It would take {sentenceIn(item.wouldNeed, units)}.
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
