import type { Adapted } from "@/lib/engine/adapt/adapt-plan";
import { dayChanges } from "@/lib/engine/adapt/day-changes";
import { isAnswered } from "@/lib/engine/adapt/match";
import { samePrescription } from "@/lib/engine/adapt/prescription";
import { isSameRun, isWorthTelling } from "@/lib/engine/adapt/worth-telling";
import type { AdaptationPolicy, Change, Prescription, Session } from "@/lib/engine/model";
import { RESTRICTION } from "@/lib/engine/rules/adapt";

export type News = {
  readonly change: Change;
  readonly direction: "cut" | "return";
  readonly status: "applied" | "proposed";
};

export type Decided = {
  /** From today on, as they stand from now: one entry per session, stand-ins included. */
  readonly sessions: readonly Session[];
  readonly news: readonly News[];
  /** Sessions that stand again as they did before today's news of them, which no longer holds. */
  readonly withdrawn: readonly string[];
};

/** What a person was last told of a session, and it stands. */
export type Told = Pick<News, "direction"> & {
  readonly rule: string | null;
  readonly after: Prescription | null;
};

export type DecideInput = {
  /** As they stood, from today on. */
  readonly standing: readonly Session[];
  readonly adapted: Adapted;
  readonly policy: AdaptationPolicy;
  /** Sessions whose intention was just changed by a person: what stood before says nothing. */
  readonly fresh: ReadonlySet<string>;
  /** By session, what stood before a cut that answers now corrected had caused today. */
  readonly corrected: ReadonlyMap<string, Prescription>;
  /** Sessions a person just decided on: the plan follows without another question. */
  readonly forced: ReadonlySet<string>;
  /** Sessions a named person keeps against a rule, as intended. */
  readonly pinned: ReadonlyMap<string, Session>;
  /** Sessions accepted with a length or kind of a person's own: more is asked, never just done. */
  readonly chosen: ReadonlySet<string>;
  /** By session. */
  readonly lastTold: ReadonlyMap<string, Told>;
  /** True where a person has already said no to this change. */
  readonly refused: (
    key: string,
    direction: News["direction"],
    after: Prescription | null,
  ) => boolean;
};

/**
 * Cuts stand at once; what would come back is proposed unless the policy says `auto`. A cut that a
 * slip of this morning had caused never was one: what it took stands again without a question. What
 * is too little to notice, beside the plan or beside what was told, is cut and not told (`TELL-1`), unless a person just set it. A session and
 * its stand-in move together, so nothing is counted twice. Answered sessions stay as they were.
 */
export function decidePlan(input: DecideInput): Decided {
  const { adapted, policy, fresh, corrected, forced, pinned, chosen, refused } = input;
  const stood = groups(input.standing);
  const wanted = groups(adapted.sessions);
  const day = dayChanges(input.standing, adapted);
  const cuts = byKey(day.cuts);
  const returns = byKey(day.returns);
  const explained = byKey(adapted.changes);
  const sessions: Session[] = [];
  const news: News[] = [];
  const withdrawn: string[] = [];
  const take = (group: readonly Session[]) => sessions.push(...group);

  for (const [root, next] of wanted) {
    const before = stood.get(root);
    const pin = pinned.get(root);
    const cut = cuts.get(root);
    const more = returns.get(root);
    const slip = corrected.get(root);
    if (before && (hasAnswer(before) || hasAnswer(next))) {
      take(before);
    } else if (pin) {
      take([pin]);
    } else if (!before || fresh.has(root)) {
      take(next);
      const change = explained.get(root);
      if (change) news.push({ change, direction: "cut", status: "applied" });
    } else if (forced.has(root)) {
      take(next);
    } else if (cut) {
      take(next);
      if (isWorthTelling(cut) && !isToldAlready(cut, input.lastTold.get(root)))
        news.push({ change: cut, direction: "cut", status: "applied" });
    } else if (more && slip && !isWorthTelling({ ...more, before: slip })) {
      take(next);
      withdrawn.push(root);
    } else if (more && slip && explained.has(root)) {
      // Less was cut than the slip had said: the same news, smaller.
      take(next);
      news.push({ change: { ...more, before: slip }, direction: "cut", status: "applied" });
    } else if (more && slip && sameAfter(slip, more.after)) {
      take(next);
      withdrawn.push(root);
    } else if (more && !isWorthTelling(more)) {
      // Less than planned by a size nobody would notice: it stays, rather than ask about it.
      take(before);
    } else if (more) {
      const applies =
        policy === "auto" && !chosen.has(root) && !refused(root, "return", more.after);
      take(applies ? next : before);
      if (applies) news.push({ change: more, direction: "return", status: "applied" });
      else if (!refused(root, "return", more.after))
        news.push({ change: more, direction: "return", status: "proposed" });
    } else {
      take(extraLoad(next) > extraLoad(before) ? before : next);
    }
  }
  for (const change of adapted.proposals) {
    if (isWorthTelling(change) && !refused(change.sessionKey, "cut", change.after))
      news.push({ change, direction: "cut", status: "proposed" });
  }
  return { sessions, news, withdrawn };
}

/** The same run for the same reason, or the one that had come back, only a little shorter. */
function isToldAlready({ rule, after }: Change, told: Told | undefined): boolean {
  if (!told?.after || !after || rule === RESTRICTION.id) return false;
  return (told.rule === rule || told.direction === "return") && isSameRun(told.after, after);
}

/** `2026-12-06.run.1+bike` stands in beside `2026-12-06.run.1`. */
export function rootOf(key: string): string {
  return key.split("+")[0] ?? key;
}

export function sameAfter(a: Prescription | null, b: Prescription | null): boolean {
  if (a === null || b === null) return a === b;
  return samePrescription(a, b);
}

function groups(sessions: readonly Session[]): Map<string, Session[]> {
  const found = new Map<string, Session[]>();
  for (const s of sessions) {
    const root = rootOf(s.key);
    const group = found.get(root);
    if (group) group.push(s);
    else found.set(root, [s]);
  }
  return found;
}

/** News is about sessions; a stand-in beside one is part of its news. */
function byKey(changes: readonly Change[]): Map<string, Change> {
  return new Map(
    changes.filter((c) => c.sessionKey === rootOf(c.sessionKey)).map((c) => [c.sessionKey, c]),
  );
}

function hasAnswer(group: readonly Session[]): boolean {
  return group.some((s) => isAnswered(s.status));
}

function extraLoad(group: readonly Session[]): number {
  return group.filter((s) => s.key !== rootOf(s.key)).reduce((sum, s) => sum + s.fitnessLoad, 0);
}
