import type { SessionDto } from "@/lib/contracts/sessions";
import type { PlainDate } from "@/lib/engine/plain-date";

/** What the actions on a session need to know in the browser. */
export type ActionSession = Pick<
  SessionDto,
  | "id"
  | "version"
  | "title"
  | "date"
  | "sport"
  | "role"
  | "durationS"
  | "distanceM"
  | "status"
  | "locked"
  | "notes"
>;

/** Only what the actions need crosses to the browser a second time. */
export function actionable(session: SessionDto): ActionSession {
  const { id, version, title, date, sport, role, durationS, distanceM } = session;
  const { status, locked, notes } = session;
  return { id, version, title, date, sport, role, durationS, distanceM, status, locked, notes };
}

export function isAhead(session: ActionSession, today: PlainDate): boolean {
  return session.status === "planned" && session.date >= today;
}
