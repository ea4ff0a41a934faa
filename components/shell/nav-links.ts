const navIcons = [
  "today",
  "week",
  "season",
  "log",
  "changes",
  "roster",
  "conversation",
  "library",
] as const;
export type NavIcon = (typeof navIcons)[number];

export type NavLink = {
  readonly href: string;
  /** Everything below this path lights the link up. */
  readonly below: string;
  readonly icon: NavIcon;
  /** How much waits there. */
  readonly count?: number;
};

export const athleteLinks: readonly NavLink[] = [
  { href: "/today", below: "/today", icon: "today" },
  { href: "/week", below: "/week", icon: "week" },
  { href: "/season", below: "/season", icon: "season" },
  { href: "/log", below: "/log", icon: "log" },
  { href: "/changes", below: "/changes", icon: "changes" },
];

export const coachLinks: readonly NavLink[] = [{ href: "/coach", below: "/coach", icon: "roster" }];
const talkLink = {
  href: "/coach/conversation",
  below: "/coach/conversation",
  icon: "conversation",
} as const;

/** For accounts that coach, on the coach's pages. */
export const libraryLink: NavLink = {
  href: "/coach/library",
  below: "/coach/library",
  icon: "library",
};

export type MoreLink = {
  readonly href: string;
  readonly page: "rehab" | "symptoms" | "journal" | "report" | "conversation";
  readonly count?: number;
};

/** What is looked at now and then, so that the bar keeps its five places. */
const caseLinks: readonly MoreLink[] = [
  { href: "/rehab", page: "rehab" },
  { href: "/symptoms", page: "symptoms" },
  { href: "/journal", page: "journal" },
  { href: "/report", page: "report" },
];

/** The same with what waits to be read. A carer's bar has room for it; an athlete's keeps its five. */
export function withTalk(waiting: number): {
  readonly coach: readonly NavLink[];
  readonly record: readonly MoreLink[];
} {
  return {
    coach: [...coachLinks, { ...talkLink, count: waiting }],
    record: [{ href: "/conversation", page: "conversation", count: waiting }, ...caseLinks],
  };
}
