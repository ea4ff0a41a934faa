import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartReader } from "@/components/chart/chart-reader";
import { type Discipline, stackOrder } from "@/components/chart/disciplines";
import { VolumeLegend } from "@/components/chart/legend";
import { LineAxis, LineChart } from "@/components/chart/line-chart";
import { HoursAxis, VolumeChart } from "@/components/chart/volume-chart";
import type { RaceDto, SeasonWeekDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { formatFar, formatFarNumber, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { unbroken } from "@/lib/format/unbroken";
import { metric, type Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";
import { ledgerFinding, longestRunFinding, type SeasonWords, volumeFinding } from "./findings";
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

export async function WeeklyVolume({ weeks, races, units, thisMonday }: Props) {
  const t = await words("season");
  const drawn = volumeWeeks(weeks, thisMonday, units.language);
  const shown = stackOrder.filter((d) => weeks.some((w) => drawsAny(w, d)));
  return (
    <ChartFigure
      words={tableWords(t)}
      finding={volumeFinding(weeks, thisMonday, units, t)}
      legend={<VolumeLegend id="volume-legend" shown={shown} />}
      table={volumeTable({ weeks, races, units, thisMonday }, t)}
    >
      <ChartReader
        label={t("chart.volume")}
        initial={presentIndex(weeks, thisMonday)}
        readings={weeks.map((week) => volumeReading(week, { shown, thisMonday, units }, t))}
        axis={<HoursAxis weeks={drawn} />}
      >
        <VolumeChart id="volume" weeks={drawn} />
      </ChartReader>
    </ChartFigure>
  );
}

export async function LongestRun({ weeks, races, units, thisMonday }: Props) {
  const t = await words("season");
  const points = longestRunPoints(weeks, thisMonday, units);
  return (
    <ChartFigure
      words={tableWords(t)}
      finding={longestRunFinding(weeks, { races, thisMonday }, units, t)}
      table={{
        head: [
          t("chart.week"),
          t("chart.plannedIn", { unit: units.distanceUnit }),
          t("chart.runIn", { unit: units.distanceUnit }),
        ],
        rows: weeks.map((week) => [
          dayMonth(week.monday, units.language),
          formatFarNumber(week.longestRunM, units),
          week.monday <= thisMonday ? formatFarNumber(week.logged.longestRunM, units) : "–",
        ]),
      }}
    >
      <ChartReader
        label={t("chart.longest")}
        initial={presentIndex(weeks, thisMonday)}
        readings={weeks.map((week) => longestReading(week, { races, thisMonday, units }, t))}
        axis={<LineAxis points={points} unit={units.distanceUnit} />}
      >
        <LineChart points={points} />
      </ChartReader>
    </ChartFigure>
  );
}

type LedgerProps = Omit<Props, "units" | "races"> & { ledger: LedgerName };

/** One of the two ledgers over the season; the other never stands in for it. */
export async function LedgerOverTime({ weeks, thisMonday, ledger }: LedgerProps) {
  const [t, language] = await Promise.all([words("season"), requestLanguage()]);
  const points = ledgerPoints(weeks, ledger, thisMonday, language);
  const text = (value: number) => String(Math.round(value));
  return (
    <ChartFigure
      words={tableWords(t)}
      finding={ledgerFinding(weeks, { ledger, thisMonday }, t, language)}
      table={{
        head: [t("chart.week"), t("chart.planned"), t("chart.done")],
        rows: weeks.map((week) => [
          dayMonth(week.monday, language),
          text(week[ledger]),
          week.monday <= thisMonday ? text(week.logged[ledger]) : "–",
        ]),
      }}
    >
      <ChartReader
        label={t("chart.ledger", { name: t(`ledger.${ledger}`) })}
        initial={presentIndex(weeks, thisMonday)}
        readings={weeks.map((week) => {
          const planned = text(week[ledger]);
          const done = text(week.logged[ledger]);
          const what =
            week.monday <= thisMonday
              ? t("chart.ledgerDone", { done, planned })
              : t("chart.ledgerAhead", { planned });
          return t("chart.reading", { day: dayMonth(week.monday, language), what });
        })}
        axis={<LineAxis points={points} unit="" />}
      >
        <LineChart points={points} hue="ink" />
      </ChartReader>
    </ChartFigure>
  );
}

const tableWords = (t: SeasonWords) => ({
  show: t("chart.show"),
  numbers: (caption: string) => t("chart.numbers", { caption }),
});

function drawsAny(week: SeasonWeekDto, discipline: Discipline): boolean {
  return (partsOf(week.planned)[discipline] ?? 0) + (partsOf(week.done)[discipline] ?? 0) > 0;
}

function presentIndex(weeks: readonly SeasonWeekDto[], thisMonday: PlainDate): number {
  const at = weeks.findIndex((week) => week.monday === thisMonday);
  return at === -1 ? 0 : at;
}

function volumeReading(
  week: SeasonWeekDto,
  {
    shown,
    thisMonday,
    units,
  }: { shown: readonly Discipline[]; thisMonday: PlainDate; units: Units },
  t: SeasonWords,
): string {
  const begun = week.monday <= thisMonday;
  const parts = shown
    .toReversed()
    .map((discipline) => {
      const planned = unbroken(formatDuration(partsOf(week.planned)[discipline] ?? 0));
      const done = unbroken(formatDuration(partsOf(week.done)[discipline] ?? 0));
      const name = t(`parts.${discipline}`);
      return begun
        ? t("chart.partDone", { name, done, planned })
        : t("chart.part", { name, planned });
    })
    .join(" · ");
  return t("chart.reading", { day: dayMonth(week.monday, units.language), what: parts });
}

function longestReading(
  week: SeasonWeekDto,
  { races, thisMonday, units }: Omit<Props, "weeks">,
  t: SeasonWords,
): string {
  const race = races.find((one) => one.id === week.race);
  const longestM = longestOf(week, thisMonday);
  const length = longestM > 0 ? formatFar(longestM, units) : t("chart.noRun");
  return t("chart.reading", {
    day: dayMonth(week.monday, units.language),
    what: race ? `${length}, ${race.name}` : length,
  });
}

/** Swims in kilometres where they are read in metres: a season's are long. */
function volumeTable({ weeks, races, units, thisMonday }: Props, t: SeasonWords) {
  const far = units.distanceUnit;
  const swim = units.swimUnit === "m" ? "km" : units.swimUnit;
  const swum = (distanceM: number) =>
    units.swimUnit === "m"
      ? formatFarNumber(distanceM, { ...metric, language: units.language })
      : formatSwimNumber(distanceM, units);
  return {
    head: [
      t("chart.week"),
      t("chart.runPlanned", { unit: far }),
      t("chart.runDone", { unit: far }),
      t("chart.bikePlanned"),
      t("chart.bikeDone"),
      t("chart.swimPlanned", { unit: swim }),
      t("chart.swimDone", { unit: swim }),
      t("chart.strengthPlanned"),
      t("chart.strengthDone"),
    ],
    rows: weeks.map((week) => {
      const begun = week.monday <= thisMonday;
      const race = races.find((one) => one.id === week.race);
      const { planned, done } = week;
      const day = dayMonth(week.monday, units.language);
      // The bars are hours, so the numbers behind them are told too.
      const both = (far: string, durationS: number) => `${far} · ${formatDuration(durationS)}`;
      return [
        race ? `${day} ⚑ ${race.name}` : day,
        both(formatFarNumber(planned.run.distanceM, units), planned.run.durationS),
        begun ? both(formatFarNumber(done.run.distanceM, units), done.run.durationS) : "–",
        formatDuration(planned.bike.durationS),
        begun ? formatDuration(done.bike.durationS) : "–",
        both(swum(planned.swim.distanceM), planned.swim.durationS),
        begun ? both(swum(done.swim.distanceM), done.swim.durationS) : "–",
        String(planned.strength.sessions),
        begun ? String(done.strength.sessions) : "–",
      ];
    }),
  };
}
