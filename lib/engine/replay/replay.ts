import { adaptPlan } from "../adapt/adapt-plan";
import { dayChanges } from "../adapt/day-changes";
import { settled } from "../adapt/match";
import { forecastRaces } from "../forecast/forecast";
import type {
  Assessment,
  AthleteRecord,
  Change,
  Infeasible,
  RaceForecast,
  Season,
  Session,
} from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { buildSeason } from "../season/build-season";
import { assessDays } from "../symptoms/assess";

export type ReplayDay = { readonly assessment: Assessment; readonly changes: readonly Change[] };

/** The whole morning loop over one athlete: what the engine would have done, day by day. */
export type Replay = {
  readonly season: Season;
  /** As it stands at `today`: past days as they turned out, coming days as adapted. */
  readonly sessions: readonly Session[];
  readonly days: readonly ReplayDay[];
  readonly forecast: readonly RaceForecast[];
  readonly infeasible: readonly Infeasible[];
};

type Input = {
  readonly start: PlainDate;
  readonly today: PlainDate;
  readonly record: AthleteRecord;
};

/**
 * Builds the season on `start` from what was known then and walks to `today`, one morning at a
 * time. No day sees a later entry, so a case answers "what would it have done".
 */
export function replay({ start, today, record }: Input): Replay {
  const assessments = assessDays(record, start, today);
  const first = assessments[0];
  if (!first) throw new RangeError(`start ${start} is after today ${today}`);
  const season = buildSeason({ record: knownOn(record, start), from: start, assessment: first });

  const past: Session[] = [];
  let standing: readonly Session[] = season.sessions;
  const days: ReplayDay[] = [];
  for (const assessment of assessments) {
    const { date } = assessment;
    past.push(...standing.filter((s) => s.date === addDays(date, -1)));
    const known = knownOn(record, date);
    const adapted = adaptPlan({ record: known, today: date, assessment, season });
    const { cuts, returns } = dayChanges(standing, adapted);
    days.push({ assessment, changes: [...cuts, ...returns].sort(byDay) });
    standing = adapted.sessions;
  }
  const sessions = [...settled(past, record.activities, today), ...standing];
  const last = assessments[assessments.length - 1] ?? first;
  return {
    season,
    sessions,
    days,
    forecast: forecastRaces({ record, today, assessment: last, sessions: standing }),
    infeasible: season.infeasible,
  };
}

/** What a person could know on the morning of `date`; bookings and limits ahead are known. */
function knownOn(record: AthleteRecord, date: PlainDate): AthleteRecord {
  const until = <T extends { readonly date: PlainDate }>(items: readonly T[]) =>
    items.filter((x) => x.date <= date);
  return {
    ...record,
    activities: until(record.activities),
    checkIns: until(record.checkIns),
    clearances: until(record.clearances),
  };
}

function byDay(a: Change, b: Change): number {
  return a.sessionKey < b.sessionKey ? -1 : a.sessionKey > b.sessionKey ? 1 : 0;
}
