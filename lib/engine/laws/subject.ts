import { type Adapted, adaptPlan } from "../adapt/adapt-plan";
import type { Assessment, AthleteRecord, Season, Session } from "../model";
import { eachDay, type PlainDate } from "../plain-date";
import { buildSeason } from "../season/build-season";
import { assessDays } from "../symptoms/assess";

/** One morning of an athlete through the public engine. */
export type Morning = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  readonly assessment: Assessment;
  readonly season: Season;
  readonly adapted: Adapted;
};

export type Given = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  /** The plan as intended; built from today when it is left out. */
  readonly season?: Season;
};

/** Several laws look at the same generated mornings: each is worked out once. */
const mornings = new Map<string, Morning>();
const MORNINGS_MAX = 1000;

export function morningOf(given: Given): Morning {
  if (given.season) return worked(given);
  const key = `${given.today} ${JSON.stringify(given.record)}`;
  const known = mornings.get(key);
  if (known) return known;
  const morning = worked(given);
  if (mornings.size >= MORNINGS_MAX) mornings.clear();
  mornings.set(key, morning);
  return morning;
}

function worked({ record, today, season }: Given): Morning {
  const assessment = assessmentOn(record, today);
  const base = season ?? buildSeason({ record, from: today, assessment });
  return {
    record,
    today,
    assessment,
    season: base,
    adapted: adaptPlan({ record, today, assessment, season: base }),
  };
}

export function assessmentOn(record: AthleteRecord, today: PlainDate): Assessment {
  const assessment = assessDays(record, today, today)[0];
  if (!assessment) throw new Error("assessDays answered no day");
  return assessment;
}

export const isLive = (s: Session) => s.status === "planned" && !s.held;

/** Planned load on the tendon summed up to the end of each day from `from` on. */
export function cumulativeTissue(
  sessions: readonly Session[],
  from: PlainDate,
  to: PlainDate,
): number[] {
  const byDay = new Map<PlainDate, number>();
  for (const s of sessions)
    if (isLive(s) && s.date >= from) byDay.set(s.date, (byDay.get(s.date) ?? 0) + s.tissueLoad);
  let total = 0;
  return eachDay(from, to).map((day) => {
    total += byDay.get(day) ?? 0;
    return total;
  });
}

/** The same record with every list in another order. */
export function shuffled(record: AthleteRecord): AthleteRecord {
  const mix = <T>(items: readonly T[]): T[] => [
    ...items.filter((_, i) => i % 2 === 1).toReversed(),
    ...items.filter((_, i) => i % 2 === 0),
  ];
  return {
    ...record,
    races: mix(record.races),
    activities: mix(record.activities),
    checkIns: mix(record.checkIns),
    treatments: mix(record.treatments),
    restrictions: mix(record.restrictions),
    blocks: mix(record.blocks),
    clearances: mix(record.clearances),
  };
}
