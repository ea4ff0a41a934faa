import { type Matching, matchActivities } from "../adapt/match";
import type { Away, CheckIn, Session, Sport } from "../model";
import { addDays, eachDay, maxDate, minDate, mondayOf, type PlainDate } from "../plain-date";
import { type Judged, judgeDay } from "./judge";
import { type StopRule, stoppedDays } from "./stops";
import { type Discipline, disciplineOf, noTally, plus, type Tally } from "./tally";

/** A session as it stood: `intended` is what it was before a rule cut it, null where nothing did. */
export type InForce = Pick<
  Session,
  "key" | "date" | "sport" | "role" | "durationS" | "distanceM" | "status" | "held"
> & {
  readonly intended: Pick<Session, "durationS" | "distanceM"> | null;
  /** Stands in for one that was taken out. */
  readonly standIn: boolean;
};

export type Told = {
  /** Both inclusive; what lies outside is not looked at. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
  readonly sessions: readonly InForce[];
  readonly activities: readonly Matching[];
  readonly away: readonly Away[];
  /**
   * From the day of the first ever on (`asksFrom`, null for none yet); null for somebody who may not
   * see them. An answer about one of the days may come up to a week later.
   */
  readonly checkIns: readonly Pick<CheckIn, "date" | "duringPain" | "responses">[] | null;
  readonly asksFrom: PlainDate | null;
  /** The first day on which a plan asked for anything, ever; null for none: nothing was asked. */
  readonly planFrom: PlainDate | null;
  readonly stopRule: StopRule;
};

export type WeekKept = {
  readonly monday: PlainDate;
  /** Only where something was asked or done. */
  readonly disciplines: Readonly<Partial<Record<Discipline, Tally>>>;
  /** Null for somebody who may not see them. */
  readonly checkIns: Pick<Tally, "asked" | "kept"> | null;
  /** Sessions and check-ins together. */
  readonly whole: Pick<Tally, "asked" | "kept">;
  readonly sessions: readonly Judged[];
};

/**
 * What was asked by the plan in force and what of it was kept, week by week, oldest first
 * (ADHERE-SIZE, ADHERE-HOLD, ADHERE-SWAP). Counts, never a share: it says nothing about a person.
 * @throws RangeError where `from` lies after `to`.
 */
export function adherence(told: Told): WeekKept[] {
  if (told.from > told.to) throw new RangeError("from lies after to");
  const byDay: ByDay = {
    ...told,
    sessionsOf: grouped(told.sessions),
    activitiesOf: grouped(told.activities),
    stopped: told.checkIns && stoppedDays(told.checkIns, told.stopRule),
  };
  const mondays: PlainDate[] = [];
  for (let day = mondayOf(told.from); day <= told.to; day = addDays(day, 7)) mondays.push(day);
  return mondays.map((monday) => weekOf(byDay, monday));
}

/** What was told, gone through once instead of once a day. */
type ByDay = Told & {
  readonly sessionsOf: ReadonlyMap<PlainDate, readonly InForce[]>;
  readonly activitiesOf: ReadonlyMap<PlainDate, readonly Matching[]>;
  /** Null where nobody may know. */
  readonly stopped: ReadonlySet<PlainDate> | null;
};

function grouped<T extends { readonly date: PlainDate }>(rows: readonly T[]) {
  const days = new Map<PlainDate, T[]>();
  for (const row of rows) {
    const day = days.get(row.date);
    if (day) day.push(row);
    else days.set(row.date, [row]);
  }
  return days;
}

function weekOf(told: ByDay, monday: PlainDate): WeekKept {
  const from = maxDate(monday, told.from);
  const to = minDate(addDays(monday, 6), told.to);
  const days = eachDay(from, to).filter((day) => !isAway(told.away, day));
  const { planFrom } = told;
  const planned = planFrom === null ? [] : days.filter((day) => day >= planFrom);
  const sessions = planned.flatMap((day) => sessionsOn(told, day));
  const disciplines: Partial<Record<Discipline, Tally>> = {};
  for (const one of sessions) {
    const name = disciplineOf(one.sport);
    disciplines[name] = plus(disciplines[name] ?? noTally, one);
  }
  const checkIns = mornings(told, days);
  const parts = [...Object.values(disciplines), ...(checkIns ? [checkIns] : [])];
  const whole = {
    asked: parts.reduce((sum, part) => sum + part.asked, 0),
    kept: parts.reduce((sum, part) => sum + part.kept, 0),
  };
  return { monday, disciplines, checkIns, whole, sessions };
}

function sessionsOn(told: ByDay, day: PlainDate): Judged[] {
  const sessions = (told.sessionsOf.get(day) ?? []).toSorted(inOrder);
  const activities = told.activitiesOf.get(day) ?? [];
  const sports = new Set<Sport>([...sessions, ...activities].map((one) => one.sport));
  const { done, instead } = matchActivities(sessions, activities);
  const answering = new Set(done.values());
  return [...sports].flatMap((sport) =>
    judgeDay({
      day,
      sport,
      today: told.today,
      sessions: sessions
        .filter((session) => session.sport === sport)
        .map((session) => ({
          session,
          done: done.get(session.key) ?? null,
          swapped: instead.has(session.key),
        })),
      beside: activities.filter((one) => one.sport === sport && !answering.has(one)),
      stops: told.stopped?.has(day) ?? null,
    }),
  );
}

/** What was done on a day without a session goes to one that was asked before one that was offered. */
function inOrder(a: InForce, b: InForce): number {
  return Number(a.standIn) - Number(b.standIn) || (a.key < b.key ? -1 : 1);
}

function mornings(
  { checkIns, asksFrom, today }: Told,
  days: readonly PlainDate[],
): WeekKept["checkIns"] {
  if (checkIns === null) return null;
  const answered = new Set(checkIns.map(({ date }) => date));
  const asked = days.filter((day) => {
    if (asksFrom === null || day < asksFrom || day > today) return false;
    // Today's may still come.
    return day < today || answered.has(day);
  });
  return { asked: asked.length, kept: asked.filter((day) => answered.has(day)).length };
}

function isAway(away: readonly Away[], day: PlainDate): boolean {
  return away.some((span) => span.from <= day && day <= span.to);
}
