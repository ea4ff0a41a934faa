import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartReader } from "@/components/chart/chart-reader";
import { type Discipline, disciplineNames, stackOrder } from "@/components/chart/disciplines";
import { VolumeLegend } from "@/components/chart/legend";
import { LineAxis, LineChart } from "@/components/chart/line-chart";
import { HoursAxis, VolumeChart } from "@/components/chart/volume-chart";
import { dayMonth } from "@/components/week/day-words";
import type { RaceDto, SeasonWeekDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import { formatFar, formatFarNumber, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { metric, type Units } from "@/lib/format/units";
import { ledgerFinding, longestRunFinding, volumeFinding } from "./findings";
import {
  type LedgerName,
  ledgerPoints,
  longestOf,
  longestRunPoints,
  partsOf,
  volumeWeeks,
} from "./season-weeks";

type Props = {
  weeks: readonly SeasonWeekDto[];
  races: readonly RaceDto[];
  units: Units;
  /** Monday of the athlete's present week. */
  thisMonday: PlainDate;
};

export function WeeklyVolume({ weeks, races, units, thisMonday }: Props) {
  const drawn = volumeWeeks(weeks, thisMonday);
  const shown = stackOrder.filter((d) => weeks.some((w) => drawsAny(w, d)));
  return (
    <ChartFigure
      finding={volumeFinding(weeks, thisMonday, units)}
      legend={<VolumeLegend id="volume-legend" shown={shown} />}
      table={volumeTable({ weeks, races, units, thisMonday })}
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

export function LongestRun({ weeks, races, units, thisMonday }: Props) {
  const points = longestRunPoints(weeks, thisMonday, units);
  return (
    <ChartFigure
      finding={longestRunFinding(weeks, { races, thisMonday }, units)}
      table={{
        head: ["Week of", `Planned, ${units.distanceUnit}`, `Run, ${units.distanceUnit}`],
        rows: weeks.map((week) => [
          dayMonth(week.monday),
          formatFarNumber(week.longestRunM, units),
          week.monday <= thisMonday ? formatFarNumber(week.logged.longestRunM, units) : "–",
        ]),
      }}
    >
      <ChartReader
        label="Longest run, week by week"
        initial={presentIndex(weeks, thisMonday)}
        readings={weeks.map((week) => longestReading(week, { races, thisMonday, units }))}
        axis={<LineAxis points={points} unit={units.distanceUnit} />}
      >
        <LineChart points={points} />
      </ChartReader>
    </ChartFigure>
  );
}

type LedgerProps = Omit<Props, "units" | "races"> & { ledger: LedgerName };

/** One of the two ledgers over the season; the other never stands in for it. */
export function LedgerOverTime({ weeks, thisMonday, ledger }: LedgerProps) {
  const points = ledgerPoints(weeks, ledger, thisMonday);
  const text = (value: number) => String(Math.round(value));
  return (
    <ChartFigure
      finding={ledgerFinding(weeks, ledger, thisMonday)}
      table={{
        head: ["Week of", "Planned", "Done"],
        rows: weeks.map((week) => [
          dayMonth(week.monday),
          text(week[ledger]),
          week.monday <= thisMonday ? text(week.logged[ledger]) : "–",
        ]),
      }}
    >
      <ChartReader
        label={`${ledgerNames[ledger]}, week by week`}
        initial={presentIndex(weeks, thisMonday)}
        readings={weeks.map((week) => {
          const planned = `${text(week[ledger])} planned`;
          const done = week.monday <= thisMonday ? `${text(week.logged[ledger])} done, ` : "";
          return `Week of ${dayMonth(week.monday)}: ${done}${planned}`;
        })}
        axis={<LineAxis points={points} unit="" />}
      >
        <LineChart points={points} hue="ink" />
      </ChartReader>
    </ChartFigure>
  );
}

export const ledgerNames: Readonly<Record<LedgerName, string>> = {
  fitnessLoad: "Training load a week",
  tissueLoad: "Load on the tendon a week",
};

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

function longestReading(
  week: SeasonWeekDto,
  { races, thisMonday, units }: Omit<Props, "weeks">,
): string {
  const race = races.find((one) => one.id === week.race);
  const longestM = longestOf(week, thisMonday);
  const length = longestM > 0 ? formatFar(longestM, units) : "no run";
  return `Week of ${dayMonth(week.monday)}: ${length}${race ? `, ${race.name}` : ""}`;
}

/** Swims in kilometres where they are read in metres: a season's are long. */
function volumeTable({ weeks, races, units, thisMonday }: Props) {
  const far = units.distanceUnit;
  const swim = units.swimUnit === "m" ? "km" : units.swimUnit;
  const swum = (distanceM: number) =>
    units.swimUnit === "m"
      ? formatFarNumber(distanceM, metric)
      : formatSwimNumber(distanceM, units);
  return {
    head: [
      "Week of",
      `Run planned, ${far}`,
      `Run done, ${far}`,
      "Bike planned",
      "Bike done",
      `Swim planned, ${swim}`,
      `Swim done, ${swim}`,
      "Strength planned",
      "Strength done",
    ],
    rows: weeks.map((week) => {
      const begun = week.monday <= thisMonday;
      const race = races.find((one) => one.id === week.race);
      const { planned, done } = week;
      return [
        race ? `${dayMonth(week.monday)} ⚑ ${race.name}` : dayMonth(week.monday),
        formatFarNumber(planned.run.distanceM, units),
        begun ? formatFarNumber(done.run.distanceM, units) : "–",
        formatDuration(planned.bike.durationS),
        begun ? formatDuration(done.bike.durationS) : "–",
        swum(planned.swim.distanceM),
        begun ? swum(done.swim.distanceM) : "–",
        String(planned.strength.sessions),
        begun ? String(done.strength.sessions) : "–",
      ];
    }),
  };
}
