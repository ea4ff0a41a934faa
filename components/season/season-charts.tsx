import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartReader } from "@/components/chart/chart-reader";
import { type Discipline, disciplineNames, stackOrder } from "@/components/chart/disciplines";
import { VolumeLegend } from "@/components/chart/legend";
import { LineAxis, LineChart } from "@/components/chart/line-chart";
import { HoursAxis, VolumeChart } from "@/components/chart/volume-chart";
import { dayMonth } from "@/components/week/day-words";
import type { RaceDto, SeasonWeekDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import { formatKm, formatKmNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { longestRunFinding, volumeFinding } from "./findings";
import { longestRunPoints, partsOf, volumeWeeks } from "./season-weeks";

type Props = {
  weeks: readonly SeasonWeekDto[];
  races: readonly RaceDto[];
  /** Monday of the athlete's present week. */
  thisMonday: PlainDate;
};

export function WeeklyVolume({ weeks, races, thisMonday }: Props) {
  const drawn = volumeWeeks(weeks, thisMonday);
  const shown = stackOrder.filter((d) => weeks.some((w) => drawsAny(w, d)));
  return (
    <ChartFigure
      finding={volumeFinding(weeks, thisMonday)}
      legend={<VolumeLegend id="volume-legend" shown={shown} />}
      table={volumeTable(weeks, races, thisMonday)}
    >
      <ChartReader
        label="Week by week, planned and done"
        initial={presentIndex(weeks, thisMonday)}
        readings={weeks.map((week) => volumeReading(week, shown, thisMonday))}
        axis={<HoursAxis weeks={drawn} />}
      >
        <VolumeChart id="volume" weeks={drawn} />
      </ChartReader>
    </ChartFigure>
  );
}

export function LongestRun({ weeks, races, thisMonday }: Props) {
  const points = longestRunPoints(weeks, thisMonday);
  return (
    <ChartFigure
      finding={longestRunFinding(weeks, races, thisMonday)}
      table={{
        head: ["Week of", "Longest run, km"],
        rows: weeks.map((week) => [dayMonth(week.monday), formatKmNumber(week.longestRunM)]),
      }}
    >
      <ChartReader
        label="Longest run, week by week"
        initial={presentIndex(weeks, thisMonday)}
        readings={weeks.map((week) => longestReading(week, races))}
        axis={<LineAxis points={points} unit="km" />}
      >
        <LineChart points={points} />
      </ChartReader>
    </ChartFigure>
  );
}

function drawsAny(week: SeasonWeekDto, discipline: Discipline): boolean {
  return (partsOf(week.planned)[discipline] ?? 0) + (partsOf(week.done)[discipline] ?? 0) > 0;
}

function presentIndex(weeks: readonly SeasonWeekDto[], thisMonday: PlainDate): number {
  const at = weeks.findIndex((week) => week.monday === thisMonday);
  return at === -1 ? 0 : at;
}

function volumeReading(
  week: SeasonWeekDto,
  shown: readonly Discipline[],
  thisMonday: PlainDate,
): string {
  const begun = week.monday <= thisMonday;
  const parts = shown
    .toReversed()
    .map((discipline) => {
      const planned = formatDuration(partsOf(week.planned)[discipline] ?? 0);
      const done = formatDuration(partsOf(week.done)[discipline] ?? 0);
      const name = disciplineNames[discipline].toLowerCase();
      return begun ? `${name} ${done} of ${planned}` : `${name} ${planned}`;
    })
    .join(" · ");
  return `Week of ${dayMonth(week.monday)}: ${parts}`;
}

function longestReading(week: SeasonWeekDto, races: readonly RaceDto[]): string {
  const race = races.find((one) => one.id === week.race);
  const length = week.longestRunM > 0 ? formatKm(week.longestRunM) : "no run";
  return `Week of ${dayMonth(week.monday)}: ${length}${race ? `, ${race.name}` : ""}`;
}

function volumeTable(
  weeks: readonly SeasonWeekDto[],
  races: readonly RaceDto[],
  thisMonday: PlainDate,
) {
  return {
    head: [
      "Week of",
      "Run planned, km",
      "Run done, km",
      "Bike planned",
      "Bike done",
      "Swim planned, km",
      "Swim done, km",
      "Strength planned",
      "Strength done",
    ],
    rows: weeks.map((week) => {
      const begun = week.monday <= thisMonday;
      const race = races.find((one) => one.id === week.race);
      const { planned, done } = week;
      return [
        race ? `${dayMonth(week.monday)} ⚑ ${race.name}` : dayMonth(week.monday),
        formatKmNumber(planned.run.distanceM),
        begun ? formatKmNumber(done.run.distanceM) : "–",
        formatDuration(planned.bike.durationS),
        begun ? formatDuration(done.bike.durationS) : "–",
        formatKmNumber(planned.swim.distanceM),
        begun ? formatKmNumber(done.swim.distanceM) : "–",
        String(planned.strength.sessions),
        begun ? String(done.strength.sessions) : "–",
      ];
    }),
  };
}
