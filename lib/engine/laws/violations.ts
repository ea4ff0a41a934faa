import type { Assessment, AthleteRecord, Role, Session } from "../model";
import { mondayOf, type PlainDate } from "../plain-date";
import { CELL_NO_LONG_RUN, CELL_RED_RUN, CELL_REFER } from "../rules/adapt";
import { limitViolations } from "./limits";
import { longRunViolations, weeklyGrowthViolations } from "./run-growth";
import { availabilityViolations, recoveryViolations, spacingViolations } from "./week-shape";

/**
 * `override`: a person may set it aside by name with a reason. `hard`: red, refer or a limit stands
 * against it. `held`: the same, for a locked session, which stays and is not to be done.
 */
export type Violation = {
  readonly law: 1 | 2 | 3 | 4 | 5 | 6 | 15;
  readonly rule: string;
  readonly date: PlainDate;
  readonly sessionKey: string | null;
  readonly message: string;
  readonly severity: "override" | "hard" | "held";
};

export type Plan = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  readonly assessment: Assessment;
  readonly sessions: readonly Session[];
};

/**
 * Which laws a plan breaks from `today` on, soonest first. Sessions that are cancelled, done or
 * missed do not count. Used for plans of the engine (there are none) and for edits by people.
 */
export function findViolations(plan: Plan): Violation[] {
  const sessions = plan.sessions
    .filter((s) => s.date >= plan.today && s.status === "planned")
    .toSorted(bySession);
  const live = { ...plan, sessions: sessions.filter((s) => !s.held) };
  const found = [
    ...stateViolations(live),
    ...limitViolations(live),
    ...longRunViolations(live),
    ...weeklyGrowthViolations(live),
    ...spacingViolations(live),
    ...recoveryViolations(live),
    ...availabilityViolations(live),
  ];
  const locked = new Set(sessions.filter((s) => s.locked).map((s) => s.key));
  return found
    .map(
      (v): Violation =>
        v.severity === "hard" && v.sessionKey !== null && locked.has(v.sessionKey)
          ? { ...v, severity: "held" }
          : v,
    )
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** What the state of the morning stops: laws 15 and the first line of precedence. */
function stateViolations({ assessment, sessions }: Plan): Violation[] {
  const { state, timers } = assessment;
  const found: Violation[] = [];
  const hard = (law: 2 | 15, rule: string, s: Session, message: string) =>
    found.push({ law, rule, date: s.date, sessionKey: s.key, message, severity: "hard" });
  for (const s of sessions) {
    if (s.role === "race") continue;
    if (state === "refer")
      hard(15, CELL_REFER.id, s, "Nothing is planned until someone has looked at this.");
    else if (timers.noTrainingUntil !== null && s.date <= timers.noTrainingUntil)
      hard(2, "ILL-1", s, "No training until a day without symptoms has passed.");
    else if (s.sport === "run" && timers.noRunUntil !== null && s.date <= timers.noRunUntil)
      hard(2, CELL_RED_RUN.id, s, "Running pauses in a flare.");
    else if (isLongRun(s) && timers.noLongRunUntil !== null && s.date <= timers.noLongRunUntil)
      hard(2, CELL_NO_LONG_RUN.id, s, "No long run in the first days after a flare.");
  }
  return found;
}

const longRole: Role = "long";
const isLongRun = (s: Session) => s.sport === "run" && s.role === longRole;
const order = (v: Violation) => `${v.date} ${v.law} ${v.sessionKey ?? mondayOf(v.date)} ${v.rule}`;

function bySession(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
