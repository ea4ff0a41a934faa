/** For whoever a report was shared with, without an account. */
export const shared = {
  title: "Shared report",
  emergency: "In an emergency call 999. For advice call 111.",
  until:
    "{name} shares this report with you until {until}. You can read it here, print it and save it.",
  headline: "A report shared with you",
  what: "The link you were sent opens it. If it did not, paste the link or its code here.",
  code: "Link or code",
  open: "Open the report",
  opening: "Opening",
  refused:
    "This link opens nothing. It may have run out or been ended; please ask whoever sent it for a new one.",
} as const;
