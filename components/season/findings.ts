import { dayMonth } from "@/components/week/day-words";
import type { RaceDto, SeasonWeekDto } from "@/lib/contracts/season";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { formatFar } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";

const DAYS_PER_WEEK = 7;

/** "London Marathon in 21 weeks, then Ironman 70.3 Barcelona 3 weeks later." */
export function seasonHeadline(races: readonly RaceDto[], today: PlainDate): string {
  const [first, second] = ahead(races, today);
  if (!first) return "No race is planned yet.";
  const start = `${first.name} ${inTime(daysBetween(today, first.date))}`;
  if (!second) return `${start}.`;
  return `${start}, then ${second.name} ${laterBy(daysBetween(first.date, second.date))}.`;
}

/** `today`, `tomorrow`, `in 9 days`, `in 17 weeks` */
export function inTime(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days < 3 * DAYS_PER_WEEK) return `in ${days} days`;
  return `in ${Math.floor(days / DAYS_PER_WEEK)} weeks`;
}

export function volumeFinding(
  weeks: readonly SeasonWeekDto[],
  thisMonday: PlainDate,
  units: Units,
): string {
  const fullest = maxBy(weeks, hoursOf);
  if (!fullest || hoursOf(fullest) === 0) return "No training is planned yet.";
  const peak = `The fullest week begins on ${dayMonth(fullest.monday)} with ${formatDuration(
    hoursOf(fullest),
  )} and ${formatFar(fullest.planned.run.distanceM, units)} of running.`;
  const past = weeks.filter((week) => week.monday < thisMonday);
  if (past.length === 0) return peak;
  const planned = sum(past.map((week) => week.planned.run.distanceM));
  const done = sum(past.map((week) => week.done.run.distanceM));
  return `${formatFar(done, units)} of ${formatFar(planned, units)} planned running done so far. ${peak}`;
}

export function longestRunFinding(
  weeks: readonly SeasonWeekDto[],
  { races, thisMonday }: { races: readonly RaceDto[]; thisMonday: PlainDate },
  units: Units,
): string {
  const training = weeks.filter((week) => week.race === null && week.monday >= thisMonday);
  const last = maxBy(training, (week) => week.longestRunM);
  if (!last || last.longestRunM === 0) return "No run is planned yet.";
  const next = races.find((race) => race.date > last.monday);
  const length = formatFar(last.longestRunM, units);
  const peak = `The longest run ahead is ${length}, in the week of ${dayMonth(last.monday)}`;
  if (!next) return `${peak}.`;
  const weeksBefore = Math.floor(daysBetween(last.monday, next.date) / DAYS_PER_WEEK);
  if (weeksBefore === 0) return `${peak}.`;
  return `${peak}, ${weeksBefore} ${weeksBefore === 1 ? "week" : "weeks"} before ${next.name}.`;
}

/** Weeks whose mean says where a ledger stands now. Words only. */
const LATELY_WEEKS = 4;

/** Where one ledger stands and where the season takes it. */
export function ledgerFinding(
  weeks: readonly SeasonWeekDto[],
  ledger: "fitnessLoad" | "tissueLoad",
  thisMonday: PlainDate,
): string {
  const past = weeks.filter((week) => week.monday < thisMonday).slice(-LATELY_WEEKS);
  const most = maxBy(
    weeks.filter((week) => week.monday >= thisMonday),
    (week) => week[ledger],
  );
  const lately =
    past.length === 0
      ? null
      : `${Math.round(sum(past.map((week) => week.logged[ledger])) / past.length)} a week on average over the last ${
          past.length === 1 ? "week" : `${past.length} weeks`
        }`;
  const ahead =
    most && most[ledger] > 0
      ? `the most ahead is ${Math.round(most[ledger])}, in the week of ${dayMonth(most.monday)}`
      : "nothing is planned ahead";
  const said = lately === null ? ahead : `${lately}; ${ahead}`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function hoursOf(week: SeasonWeekDto): number {
  return week.planned.bike.durationS + week.planned.swim.durationS + week.planned.run.durationS;
}

function ahead(races: readonly RaceDto[], today: PlainDate): readonly RaceDto[] {
  return races
    .filter((race) => race.date >= today && race.priority !== "C")
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function laterBy(days: number): string {
  if (days % DAYS_PER_WEEK !== 0 || days === 0) return `${days} days later`;
  const weeks = days / DAYS_PER_WEEK;
  return weeks === 1 ? "a week later" : `${weeks} weeks later`;
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
