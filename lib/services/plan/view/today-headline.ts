import type { ChangeDto } from "@/lib/contracts/changes";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { StateDto } from "@/lib/contracts/weeks";
import { explainNoChange } from "@/lib/engine/adapt/explain";
import { isAnswered } from "@/lib/engine/adapt/match";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";

/** As on the page of all changes. Our choice. */
const NEAR_DAYS = 14;

type Morning = {
  readonly today: PlainDate;
  readonly checkedIn: boolean;
  /** Null where symptoms may not be seen, or before the first check-in. */
  readonly state: StateDto | null;
  readonly changes: readonly ChangeDto[];
  readonly sessions: readonly SessionDto[];
  /** The earlier day whose answers came last and led to the cuts; null where this morning's did. */
  readonly late?: PlainDate | null;
};

/** The morning in one or two sentences. "No change, because ..." is an answer too. */
export function todayHeadline(morning: Morning): string {
  const { today, checkedIn, state, changes, sessions, late = null } = morning;
  if (state?.state === "refer") {
    return "Your answers say that someone should look at this first, so no training is planned.";
  }
  const open = sessions.filter((s) => s.status === "planned" && !s.held).length;
  const logged = sessions.some((s) => isAnswered(s.status));
  const day = open === 0 && logged ? "Today’s training is logged." : sessionsToday(open, logged);
  if (!checkedIn && open === 0 && logged)
    return `${day} No check-in yet: tomorrow builds on this morning’s answers too.`;
  if (!checkedIn && open === 0)
    return `${day} No check-in yet: your answers count for the days to come.`;
  if (!checkedIn) return `${day} No check-in yet: your answers decide what the day may hold.`;
  const cuts = changes.filter((c) => c.direction === "cut" && c.status === "applied");
  const offers = changes.filter((c) => c.status === "proposed").length;
  if (cuts.length > 0) return `${changed(cuts, today)} after ${answers(late, today)}. ${day}`;
  if (offers > 0) return `Nothing was cut. ${offered(offers)} ${day}`;
  return `${noChange(state)} ${day}`;
}

function answers(late: PlainDate | null, today: PlainDate): string {
  if (late === null) return "this morning’s answers";
  return late === addDays(today, -1)
    ? "yesterday morning’s answers"
    : "the answers for the day before yesterday";
}

/** Of a morning that was answered. */
function noChange(state: StateDto | null): string {
  return state === null
    ? "No change, because the plan fits the day."
    : explainNoChange({ ...state, facts: [], daysSilent: 0 }).reason;
}

function sessionsToday(n: number, logged: boolean): string {
  if (n === 0) return "Nothing is planned today.";
  if (logged) return n === 1 ? "One session is left today." : `${n} sessions are left today.`;
  return n === 1 ? "One session is planned today." : `${n} sessions are planned today.`;
}

/** What a flare takes from weeks far ahead follows from the next two: these are what a day is about. */
function changed(cuts: readonly ChangeDto[], today: PlainDate): string {
  const near = cuts.filter((c) => c.sessionDate < addDays(today, NEAR_DAYS)).length;
  if (near === 1) return "One session of the next two weeks was changed";
  if (near > 1) return `${near} sessions of the next two weeks were changed`;
  return cuts.length === 1 ? "One session was changed" : `${cuts.length} sessions were changed`;
}

function offered(n: number): string {
  return n === 1 ? "One change waits for a decision." : `${n} changes wait for a decision.`;
}
