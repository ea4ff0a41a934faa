import type { RosterEntry } from "@/lib/contracts/roster";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";

export type RosterGroup = {
  readonly need: RosterEntry["need"];
  readonly title: string;
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

export const needTitles: Readonly<Record<RosterEntry["need"], string>> = {
  refer: "See someone",
  red: "Flare",
  silent: "No check-in lately",
  amber: "Watch",
  asks: "Asks you something",
  proposal: "Plan waiting for you",
  none: "Settled",
};

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
        title: needTitles[need],
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
export function suggestedAction({ need, openProposals }: RosterEntry): string {
  switch (need) {
    case "refer":
      return "Agree who sees them";
    case "red":
      return "Look at the week";
    case "silent":
      return "Ask how they are";
    case "amber":
      return "See what changed";
    case "asks":
      return "Answer";
    case "proposal":
      return openProposals.length === 1 ? "Decide on a change" : "Decide on changes";
    case "none":
      return "Open the week";
  }
}

/** `checked in today`, `last check-in 3 days ago`, `no check-in yet` */
export function checkInWords(lastCheckIn: PlainDate | null, today: PlainDate): string {
  if (lastCheckIn === null) return "no check-in yet";
  const days = daysBetween(lastCheckIn, today);
  if (days <= 0) return "checked in today";
  return days === 1 ? "last check-in yesterday" : `last check-in ${days} days ago`;
}

/** One sentence for the head of the page. */
export function rosterHeadline({ groups, unshared }: RosterParts): string {
  const people = groups.reduce((sum, group) => sum + group.athletes.length, 0);
  const waiting = people + unshared.filter((one) => waitingWork(one) > 0).length;
  if (waiting === 0) return "Nobody needs you right now.";
  return waiting === 1
    ? "One person needs you today."
    : `${numberWords[waiting] ?? waiting} people need you today.`;
}

const numberWords = [
  "",
  "",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
];
