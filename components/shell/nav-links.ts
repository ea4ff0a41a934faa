export const navIcons = ["today", "week", "season", "log", "changes", "roster"] as const;
export type NavIcon = (typeof navIcons)[number];

export type NavLink = {
  readonly href: string;
  /** Everything below this path lights the link up. */
  readonly below: string;
  readonly label: string;
  readonly icon: NavIcon;
};

export const athleteLinks: readonly NavLink[] = [
  { href: "/today", below: "/today", label: "Today", icon: "today" },
  { href: "/week", below: "/week", label: "Week", icon: "week" },
  { href: "/season", below: "/season", label: "Season", icon: "season" },
  { href: "/log", below: "/log", label: "Log", icon: "log" },
  { href: "/changes", below: "/changes", label: "Changes", icon: "changes" },
];

export const coachLinks: readonly NavLink[] = [
  { href: "/coach", below: "/coach", label: "Roster", icon: "roster" },
];

/** What is looked at now and then, so that the bar keeps its five places. */
export const caseLinks: readonly Pick<NavLink, "href" | "label">[] = [
  { href: "/rehab", label: "Exercises" },
  { href: "/symptoms", label: "Trends, treatments" },
  { href: "/journal", label: "Case file, journal" },
  { href: "/report", label: "Clinician report" },
];
