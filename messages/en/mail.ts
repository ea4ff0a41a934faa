/** What leaves by mail: no health data and nothing that a person typed but their own name. */
export const mail = {
  hello: "Hello {name},",
  "check-in": {
    subject: "Your morning check-in",
    text: "This morning’s check-in is not in yet. It takes three taps.",
  },
  tomorrow: {
    subject: "Tomorrow: {titles}",
    text: "Planned for tomorrow: {titles}. The plan may still change with the morning.",
  },
  comments: {
    subject: "{count, plural, one {A new comment} other {# new comments}}",
    text: "{count, plural, one {One comment waits} other {# comments wait}} for you in Rebound. What was said stays there.",
  },
  offReminder: "You asked Rebound for this reminder. To switch it off: {url}",
  offMail: "You asked Rebound for this mail. To switch it off: {url}",
} as const;
