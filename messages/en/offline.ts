/** A day without a network. */
export const offline = {
  title: "No connection",
  script: "There is no connection, and without script nothing can be kept here.",
  none: "No connection.",
  nothingKept: "Nothing is kept on this device. Once you are back online, sign in and go on.",
  headline: "No connection. What you enter is kept here and goes out by itself.",
  again: "Try again",
  checkIn: "Check-in",
  planned: "Planned for {day}",
  notHere:
    "This day’s plan is not on the device. Until you are online again, do what your tendon took well lately, or rest.",
  nothing: "Nothing was planned, as of your last visit.",
  asOf: "As of your last visit: a check-in made here has not changed it yet. Worse than usual? Do less.",
  logOther: "Log something else",
  save: "Save entry",
  begin: "Start: {title}",
} as const;
