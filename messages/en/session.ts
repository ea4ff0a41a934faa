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
} as const;
