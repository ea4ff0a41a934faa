/** Around the pages of one athlete, for who looks after them; drawn on the server. */
export const coach = {
  roster: "Roster",
  tabs: {
    week: "Week",
    season: "Season",
    symptoms: "Symptoms",
    case: "Case",
    numbers: "Numbers",
    team: "Team",
  },
  planClosed: "The plan is not shared with you.",
  planClosedWhat: "{name} decides what you see. Once the plan is opened to you, it stands here.",
  caseOf: "Case of {name}",
  noReport:
    "The report is drawn from plan, symptoms and injury. {name} does not share all of them with you.",
  numbersFor: "Numbers set for {name}",
  numbersWhat:
    "A number set here decides from its first day, inside fixed bounds, and {name} sees who set it.",
  numbersPhysio: "Numbers that come from a source are for a physio to set.",
} as const;
