import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import { sameStanding } from "@/lib/engine/adapt/day-changes";
import { settled } from "@/lib/engine/adapt/match";
import type { Assessment, AthleteRecord, CheckIn, Season, Session } from "@/lib/engine/model";
import { addDays, eachDay, type PlainDate } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import {
  type DecideInput,
  decidePlan,
  type News,
  sameAfter,
} from "@/lib/services/plan/decide-plan";
import { createdSession, editedSession } from "@/lib/services/plan/edited-session";
import { doneOn } from "./done";
import type { CoachSession, DemoAthlete, Trained } from "./person";
import type { RevisionKind, Walked, WalkedChange, WalkedCheckIn, WalkedSession } from "./walked";

type Options = {
  readonly person: DemoAthlete;
  readonly record: AthleteRecord;
  readonly firstCheckIn: PlainDate;
  readonly today: PlainDate;
};

/** Days after which a coach looks at what is on offer. */
const COACH_LOOKS_AFTER_DAYS = 1;

/**
 * Lives through the days up to this morning: the engine builds the season and adapts it to each
 * morning's answers as the services would have, and the athlete does what stood in the plan.
 */
export function walk({ person, record, firstCheckIn, today }: Options): Walked {
  const days = new Days(person, record);
  const { plan } = person;
  for (const date of eachDay(
    plan && plan.start < firstCheckIn ? plan.start : firstCheckIn,
    today,
  )) {
    if (date >= firstCheckIn) days.answer(date);
    if (plan && date >= plan.start) days.adapt(date, plan.start);
    else if (!plan && days.hasAnswers()) days.assess(date, firstCheckIn);
    if (date < today) days.train(date);
  }
  return days.walked();
}

class Days {
  readonly #sessions = new Map<string, WalkedSession>();
  readonly #gone: WalkedSession[] = [];
  readonly #changes: WalkedChange[] = [];
  readonly #assessments: Assessment[] = [];
  readonly #activities: Trained[];
  readonly #checkIns: WalkedCheckIn[] = [];
  #season: Season | null = null;

  constructor(
    private readonly person: DemoAthlete,
    private readonly record: AthleteRecord,
  ) {
    this.#activities = [...person.log];
  }

  walked(): Walked {
    return {
      record: this.#known(null),
      season: this.#season,
      sessions: [...this.#sessions.values()],
      changes: this.#changes,
      assessments: this.#assessments,
      activities: this.#activities,
      checkIns: this.#checkIns,
    };
  }

  answer(date: PlainDate): void {
    const yesterday = this.#activities.filter((a) => a.date === addDays(date, -1));
    const given = this.person.morning({ date, yesterday });
    if (given) this.#checkIns.push({ date, ...given });
  }

  hasAnswers(): boolean {
    return this.#checkIns.length > 0;
  }

  assess(date: PlainDate, from: PlainDate): Assessment {
    const assessment = assessDays(this.#known(date), from, date).at(-1);
    if (!assessment) throw new RangeError(`nothing was assessed on ${date}`);
    this.#assessments.push(assessment);
    return assessment;
  }

  adapt(date: PlainDate, start: PlainDate): void {
    const assessment = this.assess(date, start);
    const record = this.#known(date);
    if (!this.#season) this.#season = this.#build(record, date, assessment);
    this.#settle(date);
    const fresh = date === start ? new Set(this.#sessions.keys()) : this.#coachSets(date);
    const forced = this.#accept(date);
    const { policy } = this.person;
    const ahead = [...this.#sessions.values()].filter((s) => s.session.date >= date);
    const bases = ahead.flatMap(({ base }) => (base ? [base] : []));
    const adapted = adaptPlan({
      record,
      today: date,
      assessment,
      season: { sessions: bases },
      policy,
    });
    const decided = decidePlan({
      standing: ahead.map((s) => s.session),
      adapted,
      policy,
      fresh,
      corrected: new Map(),
      forced,
      pinned: new Map(),
      chosen: new Set(),
      lastTold: this.#lastTold(),
      refused: () => false,
    });
    const kind =
      forced.size > 0 ? "resolved" : fresh.size > 0 && date > start ? "edited" : "adapted";
    this.#store(date, decided.sessions, kind);
    this.#tell(date, decided.news);
  }

  train(date: PlainDate): void {
    const planned = [...this.#sessions.values()]
      .map((s) => s.session)
      .filter((s) => s.date === date && s.status === "planned" && !s.held);
    this.#activities.push(...doneOn(this.person, date, planned));
  }

  /** What could be known on the morning of the day; everything for null. */
  #known(date: PlainDate | null): AthleteRecord {
    const checkIns: CheckIn[] = this.#checkIns.map((c) => ({ ...c.answers, date: c.date }));
    const written = this.person.restrictions.filter((r) => date === null || r.since <= date);
    return {
      ...this.record,
      activities: this.#activities.map(({ note: _, ...activity }) => activity),
      checkIns,
      restrictions: written.map(({ kind, from, to, value, exercise }) => ({
        ...{ kind, from, to, value },
        ...(exercise ? { exercise } : {}),
      })),
    };
  }

  #build(record: AthleteRecord, from: PlainDate, assessment: Assessment): Season {
    const season = buildSeason({ record, from, assessment });
    for (const session of season.sessions) {
      this.#sessions.set(session.key, {
        session,
        base: session,
        versions: [{ session, kind: "built", on: from }],
        notes: "",
      });
    }
    return season;
  }

  /** Yesterday turns into what it was: done or missed. */
  #settle(date: PlainDate): void {
    const past = [...this.#sessions.values()].filter((s) => s.session.date === addDays(date, -1));
    const statuses = settled(
      past.map((s) => s.session),
      this.#activities.filter((a) => a.date < date),
      date,
    );
    for (const session of statuses) this.#write(date, session, "adapted");
  }

  #coachSets(date: PlainDate): Set<string> {
    const set = (this.person.plan?.sessions ?? []).filter((s) => s.on === date);
    return new Set(set.map((session) => this.#coachSession(date, session)));
  }

  #coachSession(on: PlainDate, wish: CoachSession): string {
    const { date, sport, role, title, intent, durationS, distanceM, steps, notes } = wish;
    const ledger = ledgerOf(this.record);
    const standing = [...this.#sessions.values()].find(
      (s) => s.base?.date === date && s.base.sport === sport,
    );
    const change = { role, durationS, distanceM, steps: [...steps] };
    const made = standing?.base
      ? editedSession(standing.base, change as Parameters<typeof editedSession>[1], {
          ledger,
          by: "coach",
        })
      : createdSession({ date, sport, ...change } as Parameters<typeof createdSession>[0], {
          key: `${date}.${sport}.1`,
          ledger,
          by: "coach",
        });
    const base = { ...made, title, intent };
    const row = this.#sessions.get(base.key);
    if (row) Object.assign(row, { base, notes });
    else
      this.#sessions.set(base.key, {
        session: base,
        base,
        versions: [{ session: base, kind: "edited", on }],
        notes,
      });
    return base.key;
  }

  /** What was offered yesterday and the coach has agreed to since. */
  #accept(date: PlainDate): Set<string> {
    const open = this.#changes.filter(
      (c) =>
        c.status === "proposed" &&
        c.news.direction === "return" &&
        c.on <= addDays(date, -COACH_LOOKS_AFTER_DAYS) &&
        c.news.change.sessionDate >= date &&
        this.person.acceptsReturns,
    );
    for (const change of open) {
      change.status = "accepted";
      change.acceptedOn = date;
    }
    return new Set(open.map((c) => c.news.change.sessionKey));
  }

  #store(date: PlainDate, sessions: readonly Session[], kind: RevisionKind): void {
    const kept = new Set(sessions.map((s) => s.key));
    for (const [key, row] of this.#sessions) {
      if (row.session.date < date || kept.has(key)) continue;
      this.#sessions.delete(key);
      this.#gone.push(row);
    }
    for (const session of sessions) this.#write(date, session, kind);
  }

  #write(on: PlainDate, session: Session, kind: RevisionKind): void {
    const row = this.#sessions.get(session.key);
    if (!row) {
      this.#sessions.set(session.key, {
        session,
        base: null,
        versions: [{ session, kind, on }],
        notes: "",
      });
    } else if (isOther(row.session, session)) {
      row.session = session;
      row.versions.push({ session, kind, on });
    }
  }

  #lastTold(): DecideInput["lastTold"] {
    const inForce = this.#changes.filter((c) => c.status === "applied" || c.status === "accepted");
    return new Map(
      inForce.map(({ news: { change, direction } }) => [
        change.sessionKey,
        { direction, rule: change.rule, after: change.after },
      ]),
    );
  }

  #tell(on: PlainDate, news: readonly News[]): void {
    const stands = (n: News, c: WalkedChange) =>
      n.status === "proposed" &&
      n.direction === c.news.direction &&
      n.change.sessionKey === c.news.change.sessionKey &&
      sameAfter(c.news.change.after, n.change.after);
    const open = this.#changes.filter((c) => c.status === "proposed");
    const fresh = news.filter((n) => !open.some((c) => stands(n, c)));
    for (const c of open) if (!news.some((n) => stands(n, c))) c.status = "superseded";
    const replaced = new Set(
      fresh.filter((n) => n.status === "applied").map((n) => n.change.sessionKey),
    );
    for (const c of this.#changes)
      if (c.status === "applied" && replaced.has(c.news.change.sessionKey)) c.status = "superseded";
    for (const n of fresh) {
      const base = this.#sessions.get(n.change.sessionKey)?.base ?? null;
      this.#changes.push({ on, news: n, base, status: n.status, acceptedOn: null });
    }
  }
}

function isOther(before: Session, after: Session): boolean {
  if (before === after) return false;
  return (
    !sameStanding(before, after) ||
    before.fitnessLoad !== after.fitnessLoad ||
    before.tissueLoad !== after.tissueLoad ||
    before.origin !== after.origin ||
    before.intent !== after.intent ||
    before.date !== after.date
  );
}
