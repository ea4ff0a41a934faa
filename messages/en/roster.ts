/** Everyone who shares with a coach or physio, by need; drawn on the server. */
export const roster = {
  title: "Roster",
  empty: "Nobody shares with you yet.",
  emptyWhat:
    "An athlete opens their plan to you in their settings; from then on they stand here, whoever needs you first.",
  headline:
    "{count, plural, =0 {Nobody needs you right now.} one {One person needs you today.} =2 {Two people need you today.} =3 {Three people need you today.} =4 {Four people need you today.} =5 {Five people need you today.} =6 {Six people need you today.} =7 {Seven people need you today.} =8 {Eight people need you today.} =9 {Nine people need you today.} =10 {Ten people need you today.} other {# people need you today.}}",
  unshared: "Symptoms not shared",
  unsharedWhat:
    "In order of work on their plan alone. Who is here says nothing about how they are.",
  noState: "no state yet",
  noSymptoms: "symptoms not shared",
  noPlan: "plan not shared",
  noRace: "no race planned",
  run: "{done} of {planned} km run",
  week: "{done} of {planned} this week",
  kept: "{kept} of {asked} kept in\u00a04\u00a0weeks",
  keptHeld: "{kept} of {asked} kept, {held}\u00a0by holding back in\u00a04\u00a0weeks",
  swapped: "{count, number} swapped for something else",
  openCase: "Open the case",
  comments: "{count, plural, one {1 comment to read} other {# comments to read}}",
  asks: "Asks:",
  action: {
    refer: "Agree who sees them",
    red: "Look at the week",
    silent: "Ask how they are",
    amber: "See what changed",
    asks: "Answer",
    proposal: "{count, plural, one {Decide on a change} other {Decide on changes}}",
    none: "Open the week",
  },
  checkIn: {
    none: "no check-in yet",
    today: "checked in today",
    yesterday: "last check-in yesterday",
    earlier: "last check-in {count} days ago",
  },
  pain: {
    alone: "pain {now}",
    same: "pain {now}, as a week ago",
    up: "pain {now}, up {by} in a week",
    down: "pain {now}, down {by} in a week",
  },
} as const;
