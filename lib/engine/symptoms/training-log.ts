import { tissueLoad } from "../load/tissue";
import type { Activity, AthleteRecord } from "../model";
import { dayNumber, type PlainDate } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import { type Answered, unanswered } from "./responses";

/** A day with training, its sessions in one order, whatever order the record has them in. */
export type LogDay = {
  readonly day: number;
  readonly date: PlainDate;
  readonly sessions: readonly Answered[];
};

export type TrainingLog = ReturnType<typeof trainingLog>;

/** What was done, day by day: days are asked for by their `dayNumber`. */
export function trainingLog(
  record: Pick<AthleteRecord, "activities" | "athlete" | "injury" | "protocol">,
) {
  const protocol = protocolOf(record);
  const days = daysOf(record.activities);
  return {
    /** Oldest first. */
    days,
    /** The same with runs alone. */
    runDays: runsOf(days),
    on(day: number): readonly Answered[] {
      const found = days[placeOf(days, day)];
      return found?.day === day ? found.sessions : none;
    },
    /** Load on the tendon; worked out when it is first asked about. */
    loadOf(entry: Answered): number {
      entry.load ??= tissueLoad(entry.activity, record.athlete, protocol);
      return entry.load;
    },
  };
}

const none: readonly Answered[] = [];

/** Where the first of the days from `day` on stands. */
export function placeOf(days: readonly LogDay[], day: number): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle]?.day ?? day) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

function daysOf(activities: readonly Activity[]): LogDay[] {
  const entries = activities.map((activity) => unanswered(activity, dayNumber(activity.date)));
  if (entries.some((e, i) => e.day < (entries[i - 1]?.day ?? e.day)))
    entries.sort((a, b) => a.day - b.day);
  const days: LogDay[] = [];
  for (let first = 0, next = 0; first < entries.length; first = next) {
    const { day, activity } = entries[first] as Answered;
    do next += 1;
    while (entries[next]?.day === day);
    const sessions = entries.slice(first, next);
    if (sessions.length > 1) sessions.sort((a, b) => inOrder(a.activity, b.activity));
    days.push({ day, date: activity.date, sessions });
  }
  return days;
}

const isRun = (entry: Answered) => entry.activity.sport === "run";

function runsOf(days: readonly LogDay[]): LogDay[] {
  const runDays: LogDay[] = [];
  for (const day of days) {
    if (day.sessions.every(isRun)) runDays.push(day);
    else if (day.sessions.some(isRun))
      runDays.push({ day: day.day, date: day.date, sessions: day.sessions.filter(isRun) });
  }
  return runDays;
}

/** Of one day. */
function inOrder(a: Activity, b: Activity): number {
  if (a.sport !== b.sport) return a.sport < b.sport ? -1 : 1;
  return (
    b.durationS - a.durationS ||
    (b.distanceM ?? 0) - (a.distanceM ?? 0) ||
    textOrder(a.role ?? "", b.role ?? "") ||
    (b.aeroS ?? 0) - (a.aeroS ?? 0) ||
    (b.ascentM ?? 0) - (a.ascentM ?? 0) ||
    (b.rpe ?? 0) - (a.rpe ?? 0)
  );
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
