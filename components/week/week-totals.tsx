import { RangeBar } from "@/components/chart/range-bar";
import { wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import type { TotalsDto, WeekDto } from "@/lib/contracts/weeks";
import { formatFarNumber, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { unbroken } from "@/lib/format/unbroken";
import { fromSwim, toSwim, type Units } from "@/lib/format/units";
import { words } from "@/lib/words/request";
import { isMeantLighter } from "./meant-lighter";

type Row = {
  readonly discipline: "run" | "bike" | "swim" | "strength";
  readonly planned: number;
  readonly done: number;
  readonly allowed: { readonly min: number; readonly max: number };
  readonly text: (value: number) => string;
  /** A limit, where it is told more roundly than a sum. */
  readonly limit?: (value: number) => string;
  readonly unit: string;
};

/** What the week adds up to: done, planned, and the range symptoms allow. */
export async function WeekTotals({ week, units }: { week: WeekDto; units: Units }) {
  const t = await words("week.totals");
  return (
    <section
      aria-labelledby="week-totals"
      className="week-totals bg-surface p-2 xl:col-span-7 min-[90rem]:col-span-1"
    >
      <h2 id="week-totals" className="text-xs font-semibold text-ink-2">
        {t("title")}
      </h2>
      <ul className="mt-2 grid grid-cols-2 gap-4 sm:grid-cols-4 min-[90rem]:grid-cols-1">
        {rowsOf(week.totals, units).map((row) => (
          <TotalRow key={row.discipline} row={row} />
        ))}
      </ul>
      {isMeantLighter(week) ? (
        <p className="measure mt-3 text-xs text-pretty text-ink-2">{t("lighter")}</p>
      ) : null}
    </section>
  );
}

async function TotalRow({ row }: { row: Row }) {
  const t = await words("week.totals");
  const { discipline, planned, done, allowed, text, limit = text, unit } = row;
  return (
    <li className="flex flex-col gap-0.5">
      <p className={`flex items-center gap-1.5 text-xs font-semibold ${wordClass[discipline]}`}>
        <DisciplineGlyph sport={discipline} size={16} />
        {t(discipline)}
      </p>
      <p className="figures text-sm">
        <strong className="font-semibold">{text(done)}</strong>
        <span className="text-ink-2"> {t("of", { amount: `${text(planned)}${unit}` })}</span>
      </p>
      <RangeBar discipline={discipline} planned={planned} done={done} allowed={allowed} />
      <p className="figures text-xs text-ink-2">
        {allowed.max === 0
          ? t("none")
          : t("allowed", { min: limit(allowed.min), max: `${limit(allowed.max)}${unit}` })}
      </p>
    </li>
  );
}

function rowsOf({ run, bike, swim, strength }: TotalsDto, units: Units): readonly Row[] {
  const count = (value: number) => String(value);
  return [
    {
      discipline: "run",
      ...pick(run, (amount) => amount.distanceM),
      text: (value) => formatFarNumber(value, units),
      unit: `\u00a0${units.distanceUnit}`,
    },
    {
      discipline: "bike",
      ...pick(bike, (amount) => amount.durationS),
      text: (value) => unbroken(formatDuration(value)),
      unit: "",
    },
    {
      discipline: "swim",
      ...pick(swim, (amount) => amount.distanceM),
      text: (value) => formatSwimNumber(value, units),
      limit: (value) => formatSwimNumber(toLengths(value, units), units),
      unit: `\u00a0${units.swimUnit}`,
    },
    {
      discipline: "strength",
      ...pick(strength, (amount) => amount.sessions),
      text: count,
      unit: "",
    },
  ];
}

type Sums<A> = { planned: A; done: A; allowed: { min: A; max: A } };

function pick<A>(sums: Sums<A>, of: (amount: A) => number) {
  return {
    planned: of(sums.planned),
    done: of(sums.done),
    allowed: { min: of(sums.allowed.min), max: of(sums.allowed.max) },
  };
}

/** What a swim may come to is told in pairs of 25 m or 25 yd lengths. */
function toLengths(distanceM: number, units: Units): number {
  return fromSwim(Math.round(toSwim(distanceM, units) / 50) * 50, units);
}
