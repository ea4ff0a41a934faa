import type { RosterEntry } from "@/lib/contracts/roster";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import type { wordsIn } from "@/lib/words/catalogue";

export type RosterWords = ReturnType<typeof wordsIn<"roster">>;

export type RosterGroup = {
  readonly need: RosterEntry["need"];
  readonly athletes: readonly RosterEntry[];
};

export type RosterParts = {
  /** By need; only groups that hold somebody, without the settled. */
  readonly groups: readonly RosterGroup[];
  readonly settled: readonly RosterEntry[];
  /** Sorted by plan work alone: their place says nothing about symptoms. */
  readonly unshared: readonly RosterEntry[];
};

/** See someone first, then flare, questions, silence, watch, plans that wait for a decision. */
const order = ["refer", "red", "asks", "silent", "amber", "proposal"] as const;

/** `sharing` holds the ids of those who share their symptoms with the viewer. */
export function rosterParts(
  athletes: readonly RosterEntry[],
  sharing: ReadonlySet<string>,
): RosterParts {
  const shared = athletes.filter((one) => sharing.has(one.id));
  return {
    groups: order
      .map((need) => ({
        need,
        athletes: shared.filter((one) => one.need === need),
      }))
      .filter((group) => group.athletes.length > 0),
    settled: shared.filter((one) => one.need === "none"),
    unshared: athletes
      .filter((one) => !sharing.has(one.id))
      .toSorted((a, b) => waitingWork(b) - waitingWork(a) || a.name.localeCompare(b.name, "en")),
  };
}

/** Questions and proposals: work on the plan, which says nothing about symptoms. */
function waitingWork({ openProposals, asks }: RosterEntry): number {
  return openProposals.length + asks.length;
}

/** The one act that would help now. */
export function suggestedAction({ need, openProposals }: RosterEntry, t: RosterWords): string {
  if (need === "proposal") return t("action.proposal", { count: openProposals.length });
  return t(`action.${need}`);
}

/** `checked in today`, `last check-in 3 days ago`, `no check-in yet` */
export function checkInWords(
  lastCheckIn: PlainDate | null,
  today: PlainDate,
  t: RosterWords,
): string {
  if (lastCheckIn === null) return t("checkIn.none");
  const days = daysBetween(lastCheckIn, today);
  if (days <= 0) return t("checkIn.today");
  return days === 1 ? t("checkIn.yesterday") : t("checkIn.earlier", { count: String(days) });
}

/** `pain 3, up 2 in a week`: the line of the last days in words. Null when nothing was answered. */
export function painWords(days: readonly (number | null)[], t: RosterWords): string | null {
  const last = days.findLast((day) => day !== null);
  if (last === undefined || last === null) return null;
  const now = String(last);
  const earlier = days.slice(0, -7).findLast((day) => day !== null);
  if (earlier === undefined || earlier === null) return t("pain.alone", { now });
  if (earlier === last) return t("pain.same", { now });
  const by = String(Math.abs(last - earlier));
  return last > earlier ? t("pain.up", { now, by }) : t("pain.down", { now, by });
}

/** One sentence for the head of the page. */
export function rosterHeadline({ groups, unshared }: RosterParts, t: RosterWords): string {
  const people = groups.reduce((sum, group) => sum + group.athletes.length, 0);
  const waiting = people + unshared.filter((one) => waitingWork(one) > 0).length;
  return t("headline", { count: waiting });
}
