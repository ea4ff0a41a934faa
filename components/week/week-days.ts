import type { Done } from "@/components/session/session-look";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { WeekDto } from "@/lib/contracts/weeks";
import { addDays, eachDay, type PlainDate } from "@/lib/engine/plain-date";

export type WeekDay = {
  readonly date: PlainDate;
  readonly when: "past" | "today" | "ahead";
  readonly sessions: readonly SessionDto[];
  /** Training that answers no planned session. */
  readonly extra: readonly ActivityDto[];
};

/** Monday to Sunday, each with what is planned and what was done outside the plan. */
export function daysOfWeek(week: WeekDto, today: PlainDate): readonly WeekDay[] {
  const shown = new Set(week.sessions.map((session) => session.id));
  return eachDay(week.monday, addDays(week.monday, 6)).map((date) => ({
    date,
    when: date < today ? "past" : date === today ? "today" : "ahead",
    sessions: week.sessions.filter((session) => session.date === date),
    extra: week.activities.filter(
      (one) => one.date === date && !shown.has(one.sessionId ?? one.insteadOf ?? ""),
    ),
  }));
}

/** Everything logged against a session, added up, or what was done instead; null for neither. */
export function doneFor(
  session: Pick<SessionDto, "id">,
  activities: readonly ActivityDto[],
): Done | null {
  const swap = activities.find((one) => one.insteadOf === session.id);
  if (swap) return { ...sizeOf(swap), instead: swap.sport };
  const mine = activities.filter((one) => one.sessionId === session.id);
  if (mine.length === 0) return null;
  const distances = mine.map((one) => one.distanceM).filter((one) => one !== null);
  return {
    durationS: mine.reduce((sum, one) => sum + one.durationS, 0),
    distanceM: distances.length === 0 ? null : distances.reduce((sum, one) => sum + one, 0),
  };
}

function sizeOf({ durationS, distanceM }: ActivityDto): Done {
  return { durationS, distanceM };
}

/** Whether the session differs from what the builder or the coach intended. */
export function isAdapted({ base, added, ...now }: SessionDto): boolean {
  return (
    !added &&
    base !== null &&
    (base.title !== now.title ||
      base.durationS !== now.durationS ||
      base.distanceM !== now.distanceM ||
      base.role !== now.role ||
      base.sport !== now.sport)
  );
}
