/** Pages that anyone may read. */
export const publicRoom = {
  description:
    "Rebound keeps an endurance athlete training through a tendon injury: each morning’s answers set what the day may hold, with the reason beside it.",
  installed: "Training through a tendon injury, one morning at a time.",
  method: "Method",
  signIn: "Sign in",
  signUp: "Sign up",
  adults: "For adults, 18 and over.",
  emergency: "In an emergency call 999. For advice call 111.",
  start: {
    headline: "Keep training through a tendon injury, at the level your tendon accepts.",
    what: "Rest does not build a tendon, and pushing on upsets it. In between is a sum that has to be done afresh each morning. Rebound does that sum, moves your plan, and tells you why.",
    rules: "Read every rule",
    morning: "Each morning",
    taps: "Three taps",
    tapsWhat: "Pain, stiffness, and what yesterday’s session left. Ten seconds, no typing.",
    state: "One state",
    stateWhat:
      "Settled, Watch, Flare or See someone: worked out by written rules from your answers and your own usual mornings.",
    moved: "A plan that moved",
    movedWhat:
      "What went, what came instead, the reason, and what brings it back. You can undo it, unless a safety rule holds it.",
    ledgers: "Two ledgers, not one",
    ledgersWhat:
      "Every session counts twice: what it does for your fitness, and what it asks of the sore tendon. A ride can fill the first and hardly touch the second. So when running has to shrink, the work moves to the bike, the pool and the weights, and the way to your race stays open for as long as it honestly can.",
    people: "Three people, one plan",
    athlete: "Athlete",
    athleteWhat: "sees today, checks in, logs what was done.",
    coach: "Coach",
    coachWhat: "shapes the season and its sessions, and has the last word on larger changes.",
    physio: "Physio",
    physioWhat: "sees symptoms and tests, sets limits and the rehab stage.",
    claims: "What Rebound does not claim",
    limits: {
      wrong:
        "It does not tell you what is wrong. A doctor or physio does that, and their words are kept as theirs.",
      odds: "It gives no odds of getting hurt, and it never says that you are fit to race.",
      trial:
        "No trial has tested running by symptoms through this injury. Where a rule rests on a study, you see how strong it is; where it is our choice, it says so.",
      signs:
        "Warning signs stop the plan and show fixed words on who to see. Only a person lifts that.",
      time: "Shockwave, tablets or time alone never add load. What your tendon accepts does.",
      praise: "There are no streaks, no rings and no praise for doing more.",
    },
  },
  example: {
    title: "An example morning",
    pain: "pain, 0 to 10",
    stiff: "stiff",
    stiffValue: "31 to 60 min",
    after: "after yesterday’s run",
    afterValue: "worse",
    reason:
      "The tendon was stiffer the morning after the intervals, so the next run is shorter and flat, and a ride keeps the rest of the work.",
    state: "Watch",
    back: "Two settled mornings in a row bring it back.",
    intervals: "Intervals",
    easyFlat: "Easy run, flat",
    easyRun: "Easy run",
    ride: "Easy ride, upright",
  },
  rules: {
    title: "Method",
    chapters: "Chapters",
    headline: "Every rule, with its numbers.",
    intro:
      "A plan is made and changed by these {count, number} rules. The page is drawn from the same list the plan is worked out with. A few of them are advice or a number to look at, and change nothing by themselves.",
    inEnglish: "Most sources are in English.",
    grade: "Grade {grade} · {mark} · {source}",
    gradeOwn: "Grade {grade} · {mark}",
    grades: {
      A: "Trials, or studies that pool them. Not always in this tendon; the source says which.",
      B: "Studies that followed people over time.",
      C: "What experts do and write.",
      D: "Laboratory work.",
      I: "Our own choice, or arithmetic. Nobody has tested it.",
    },
    acts: { advice: "advice", figure: "a number to look at" },
    actsLine: {
      advice: "Advice: it changes no plan by itself.",
      figure: "A number to look at: it changes no plan by itself.",
    },
    marks: {
      seen: "source read",
      "second-hand": "quoted second-hand, not confirmed",
      recalled: "from memory, not confirmed",
      computed: "worked out",
      choice: "our choice",
    },
  },
} as const;
