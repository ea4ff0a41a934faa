/** Refusals that name a day; `lib/words/problem.ts` puts it in the place of `{date}`. */
export const daysSaid = {
  awayEarliest: "The last day cannot be before {date}.",
  daysEarliest: "The days before today stay as they were: {date} is the earliest.",
  notCome: "This day has not come: today is {date}.",
  notComePlanned: "This day has not come: today is {date}. Enter it as planned.",
  checkInAhead: "A check-in cannot be for a day that has not come: today is {date}.",
  eveningAhead: "An evening cannot be answered before its day has come: today is {date}.",
  plannedAhead: "A session is planned for today or later: today is {date}.",
  loggedAhead: "Training is logged on its day or after: today is {date}.",
  blockBefore: "Days before today stay as they were: today is {date}.",
  blockEnds: "A block ends today or later: today is {date}.",
  movePast: "A session cannot move into the past: today is {date}.",
} as const;
