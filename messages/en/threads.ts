import { names } from "./settings-names";

/** The list of conversations, drawn on the server. */
export const threads = {
  title: "Conversation",
  headline:
    "{count, plural, =0 {You have read everything.} one {One comment waits for you.} other {# comments wait for you.}}",
  nothing: "Nothing has been said yet.",
  nothingWhat:
    "A conversation begins beside a session, a week, a block, a morning or a change; from then on it stands here too.",
  goThere: "Go there",
  calls: "calls on you",
  subject: {
    session: "{title}, {day}",
    week: "Week of {day}",
    block: "{title} block from {day}",
    "check-in": "Morning of {day}",
    change: "Change to {title}, {day}",
  },
  phase: names.phase,
} as const;
