/** Weeks before and after an edit of many days. */
export const planEffect = {
  none: "No week changes its sums.",
  label: "Weeks before and after",
  week: "Week of",
  run: "Run, km",
  bike: "Bike, h",
  swim: "Swim, km",
  strength: "Strength",
  load: "Load",
  tendon: "Tendon",
  all: "Show all {count} weeks",
  others: "The other weeks stay as they are.",
} as const;
