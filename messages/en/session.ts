/** What every room says of a day and a session. */
export const session = {
  // Name the state, never the colour.
  states: {
    green: "Settled",
    hold: "Settled (hold)",
    amber: "Watch",
    red: "Flare",
    refer: "See someone",
  },
  // What the state asks of today, in one sentence or two.
  asks: {
    green: "The tendon took the last sessions well. The plan may take its next small step.",
    hold: "Repeat what went well. Nothing is added today.",
    amber:
      "A little more than usual. Runs are shorter, flat and easy until two settled mornings in a row.",
    red: "The tendon needs quiet. Running pauses; what it accepts goes on.",
    refer: "Someone should look at this before training goes on.",
  },
  sports: {
    run: "Run",
    bike: "Bike",
    swim: "Swim",
    strength: "Strength",
    hike: "Hike",
    "aqua-jog": "Aqua jog",
    elliptical: "Elliptical",
    walk: "Walk",
    mobility: "Mobility",
  },
  look: {
    planned: "planned",
    added: "planned, in place of what was cut",
    moved: "moved here",
    done: "done",
    part: "part done",
    partOf: "{done} of {planned}",
    swapped: "something else instead",
    missed: "not logged",
    cancelled: "taken out",
    held: "held for now",
  },
  // What was done instead of a session.
  instead: {
    run: "run instead",
    bike: "ride instead",
    swim: "swim instead",
    strength: "strength instead",
    hike: "hike instead",
    "aqua-jog": "aqua jog instead",
    elliptical: "elliptical instead",
    walk: "walk instead",
    mobility: "mobility instead",
  },
  locked: "· locked",
  was: "was",
} as const;
