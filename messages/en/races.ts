/** How each race stands, what does not fit, and building the first season: for the browser too. */
export const races = {
  line: "{day} · {priority} race",
  done: "done",
  toGo: "{count, plural, one {day to go} other {days to go}}",
  outlook: {
    feasible: "Within reach",
    stretch: "A stretch",
    unlikely: "Unlikely as things stand",
    unknown: "Not known yet",
  },
  open: "Open to you",
  option: {
    start: "Start as planned",
    "run-walk": "Start with run and walk",
    defer: "Move to a later race",
  },
  decide: "Decide on",
  decideAgain: "{first}, again on {later}",
  time: "Time, estimate",
  range: "about {mid} ({low} to {high})",
  notFit: "What does not fit",
  wouldTake: "It would take",
  build: "Make the first plan",
  building: "Making the plan…",
  built: "The plan is made.",
} as const;
