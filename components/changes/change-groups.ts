import type { ChangeDto } from "@/lib/contracts/changes";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";

/** Days whose changes stand open on the page; what lies beyond follows from them. Our choice. */
const NEAR_DAYS = 14;

/** Sessions that changed on one day for one reason: read once, shown as rows of one card. */
export type ChangeGroup = {
  readonly key: string;
  readonly reason: string;
  readonly returns: string;
  readonly facts: ChangeDto["facts"];
  readonly withheld: boolean;
  readonly changes: readonly ChangeDto[];
};

/** Groups in order of their first session, rows by day. Same reason, facts and way back: one group. */
export function groupChanges(changes: readonly ChangeDto[]): ChangeGroup[] {
  const groups = new Map<string, ChangeDto[]>();
  for (const change of changes.toSorted(bySessionDate)) {
    const key = JSON.stringify([
      change.createdAt.slice(0, 10),
      change.reason,
      change.returns,
      change.facts,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { id, reason, returns, facts, rule } = first;
    return [{ key: id, reason, returns, facts, withheld: rule === "withheld", changes: rows }];
  });
}

/** Waiting for a person, at work in the next two weeks, at work further ahead, or behind us. */
export function sortByStatus(changes: readonly ChangeDto[], today: PlainDate) {
  const open = changes.filter((change) => change.status === "proposed");
  const inForce = changes.filter(
    (change) =>
      (change.status === "applied" || change.status === "accepted") && change.sessionDate >= today,
  );
  const seen = new Set([...open, ...inForce].map((change) => change.id));
  const earlier = changes.filter((change) => !seen.has(change.id));
  const nearUntil = addDays(today, NEAR_DAYS);
  return {
    open,
    near: inForce.filter((change) => change.sessionDate < nearUntil),
    far: inForce.filter((change) => change.sessionDate >= nearUntil),
    earlier,
  };
}

/** How many sessions these are about: one may have been changed twice. */
export function sessionsOf(changes: readonly ChangeDto[]): number {
  return new Set(changes.map((change) => change.sessionId)).size;
}

function bySessionDate(a: ChangeDto, b: ChangeDto): number {
  const left = `${a.sessionDate} ${a.id}`;
  const right = `${b.sessionDate} ${b.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
