/** What an edit of a plan would mean, and the way back from the last one. */
export const edits = {
  severity: {
    override: "needs a reason",
    hard: "cannot be set aside",
    held: "held back by the plan",
  },
  looking: "Looking at what this would mean…",
  nothingElse: "Nothing else in the plan changes.",
  fallsAway: "falls away",
  why: "Why set the rule aside?",
  whyHint: "Kept with your name.",
  last: "Last change",
  changed: "You changed the plan.",
  undo: "Undo",
  undone: "Undone. The plan is as it was.",
  keep: "Keep it",
  /** What the rules say to one day a session could move to, beside the day. */
  day: {
    free: "fine",
    apart: "hard days too close",
    running: "no day without running",
    longRun: "longest run grows too fast",
    volume: "too much running that week",
    recovery: "no easier week left",
    time: "more than the day’s time",
    limit: "a limit is against it",
    state: "not with the state of today",
  },
} as const;
