import type { RaceDto, SeasonWeekDto } from "@/lib/contracts/season";
import type { Language } from "@/lib/engine/model";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { formatFar } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";
import type { wordsIn } from "@/lib/words/catalogue";

export type SeasonWords = ReturnType<typeof wordsIn<"season">>;

const DAYS_PER_WEEK = 7;

/** "London Marathon in 21 weeks, then Ironman 70.3 Barcelona 3 weeks later." */
export function seasonHeadline(
  races: readonly RaceDto[],
  today: PlainDate,
  t: SeasonWords,
): string {
  const [first, second] = ahead(races, today);
  if (!first) return t("headline.none");
  const start = { first: first.name, when: whenIn(daysBetween(today, first.date), t) };
  if (!second) return t("headline.one", start);
  const later = laterBy(daysBetween(first.date, second.date), t);
  return t("headline.two", { ...start, second: second.name, later });
}

/** `today`, `tomorrow`, `in 9 days`, `in 17 weeks` */
export function whenIn(days: number, t: SeasonWords): string {
  if (days === 0) return t("when.today");
  if (days === 1) return t("when.tomorrow");
  if (days < 3 * DAYS_PER_WEEK) return t("when.days", { count: days });
  return t("when.weeks", { count: Math.floor(days / DAYS_PER_WEEK) });
}

export function volumeFinding(
  weeks: readonly SeasonWeekDto[],
  thisMonday: PlainDate,
  units: Units,
  t: SeasonWords,
): string {
  const fullest = maxBy(weeks, hoursOf);
  if (!fullest || hoursOf(fullest) === 0) return t("finding.noTraining");
  const peak = t("finding.fullest", {
    day: dayMonth(fullest.monday, units.language),
    time: formatDuration(hoursOf(fullest)),
    distance: formatFar(fullest.planned.run.distanceM, units),
  });
  const past = weeks.filter((week) => week.monday < thisMonday);
  if (past.length === 0) return peak;
  const planned = sum(past.map((week) => week.planned.run.distanceM));
  const done = sum(past.map((week) => week.done.run.distanceM));
  return t("finding.soFar", {
    done: formatFar(done, units),
    planned: formatFar(planned, units),
    fullest: peak,
  });
}

export function longestRunFinding(
  weeks: readonly SeasonWeekDto[],
  { races, thisMonday }: { races: readonly RaceDto[]; thisMonday: PlainDate },
  units: Units,
  t: SeasonWords,
): string {
  const training = weeks.filter((week) => week.race === null && week.monday >= thisMonday);
  const last = maxBy(training, (week) => week.longestRunM);
  if (!last || last.longestRunM === 0) return t("finding.noRun");
  const next = races.find((race) => race.date > last.monday);
  const peak = {
    length: formatFar(last.longestRunM, units),
    day: dayMonth(last.monday, units.language),
  };
  if (!next) return t("finding.longest", peak);
  const weeksBefore = Math.floor(daysBetween(last.monday, next.date) / DAYS_PER_WEEK);
  if (weeksBefore === 0) return t("finding.longest", peak);
  return t("finding.longestBefore", { ...peak, count: weeksBefore, race: next.name });
}

/** Weeks whose mean says where a ledger stands now. Words only. */
const LATELY_WEEKS = 4;

/** Where one ledger stands and where the season takes it. */
export function ledgerFinding(
  weeks: readonly SeasonWeekDto[],
  { ledger, thisMonday }: { ledger: "fitnessLoad" | "tissueLoad"; thisMonday: PlainDate },
  t: SeasonWords,
  language?: Language,
): string {
  const past = weeks.filter((week) => week.monday < thisMonday).slice(-LATELY_WEEKS);
  const most = maxBy(
    weeks.filter((week) => week.monday >= thisMonday),
    (week) => week[ledger],
  );
  const count = past.length;
  const mean = String(Math.round(sum(past.map((week) => week.logged[ledger])) / count));
  if (!most || most[ledger] <= 0) {
    return count === 0 ? t("finding.nothing") : t("finding.latelyAlone", { mean, count });
  }
  const peak = {
    most: String(Math.round(most[ledger])),
    day: dayMonth(most.monday, language),
  };
  return count === 0 ? t("finding.most", peak) : t("finding.lately", { mean, count, ...peak });
}

function hoursOf(week: SeasonWeekDto): number {
  return week.planned.bike.durationS + week.planned.swim.durationS + week.planned.run.durationS;
}

function ahead(races: readonly RaceDto[], today: PlainDate): readonly RaceDto[] {
  return races
    .filter((race) => race.date >= today && race.priority !== "C")
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function laterBy(days: number, t: SeasonWords): string {
  return days % DAYS_PER_WEEK !== 0 || days === 0
    ? t("later.days", { count: days })
    : t("later.weeks", { count: days / DAYS_PER_WEEK });
}

function maxBy<T>(items: readonly T[], of: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || of(item) > of(best) ? item : best),
    undefined,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
