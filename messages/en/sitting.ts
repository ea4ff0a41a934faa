/** A limit on sitting: what it says, and what is told beside it. */
export const sitting = {
  title: "Sitting",
  own: "You entered a limit: at most {minutes, number} min of sitting at a stretch.",
  set: "{name} set at most {minutes, number} min of sitting at a stretch.",
  since: "Since {day}.",
  longer: "Yesterday’s longest stretch was above it. It is noted, and no plan changes for it.",
  journey:
    "A stretch away begins or ends {day}. On a long journey, plan a few minutes on your feet before {minutes, number} min are over.",
} as const;
