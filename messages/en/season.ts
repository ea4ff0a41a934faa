import { phases } from "./phases";

/** From here to the races: the season as a band, week by week, phase by phase. */
export const season = {
  title: "Season",
  headline: {
    none: "No race is planned yet.",
    one: "{first} {when}.",
    two: "{first} {when}, then {second} {later}.",
  },
  when: {
    today: "today",
    tomorrow: "tomorrow",
    days: "in {count, number} days",
    weeks: "in {count, number} weeks",
  },
  later: {
    days: "{count, plural, one {# day later} other {# days later}}",
    weeks: "{count, plural, one {a week later} other {# weeks later}}",
  },
  noPlan: "There is no plan yet.",
  noPlanWhat:
    "It is built backwards from your races, on what you did in the last weeks and the days you can train.",
  races: "Races",
  hours: "Hours a week",
  longest: "Longest run",
  phases: "Phases",
  ledger: { fitnessLoad: "Training load a week", tissueLoad: "Load on the tendon a week" },
  ledgerWhat: {
    fitnessLoad: "Training stress of everything that was done, whatever the sport.",
    tissueLoad: "1 is an easy flat kilometre. An estimate by rule, not a measurement.",
  },
  finding: {
    noTraining: "No training is planned yet.",
    fullest: "The fullest week begins on {day} with {time} and {distance} of running.",
    soFar: "{done} of {planned} planned running done so far. {fullest}",
    noRun: "No run is planned yet.",
    longest: "The longest run ahead is {length}, in the week of {day}.",
    longestBefore:
      "The longest run ahead is {length}, in the week of {day}, {count, plural, one {# week} other {# weeks}} before {race}.",
    lately:
      "{mean} a week on average over the last {count, plural, one {week} other {# weeks}}; the most ahead is {most}, in the week of {day}.",
    latelyAlone:
      "{mean} a week on average over the last {count, plural, one {week} other {# weeks}}; nothing is planned ahead.",
    most: "The most ahead is {most}, in the week of {day}.",
    nothing: "Nothing is planned ahead.",
  },
  chart: {
    volume: "Week by week, planned and done",
    longest: "Longest run, week by week",
    ledger: "{name}, week by week",
    reading: "Week of {day}: {what}",
    part: "{name} {planned}",
    partDone: "{name} {done} of {planned}",
    noRun: "no run",
    ledgerAhead: "{planned} planned",
    ledgerDone: "{done} done, {planned} planned",
    week: "Week of",
    planned: "Planned",
    done: "Done",
    plannedIn: "Planned, {unit}",
    runIn: "Run, {unit}",
    runPlanned: "Run planned, {unit} and time",
    runDone: "Run done, {unit} and time",
    bikePlanned: "Bike planned",
    bikeDone: "Bike done",
    swimPlanned: "Swim planned, {unit} and time",
    swimDone: "Swim done, {unit} and time",
    strengthPlanned: "Strength planned",
    strengthDone: "Strength done",
    legendPlanned: "planned",
    legendDone: "done",
    show: "Show the numbers",
    numbers: "Numbers: {caption}",
  },
  // In a reading of the chart, between other words.
  parts: { bike: "bike", hike: "hike", strength: "strength", swim: "swim", run: "run" },
  today: "today",
  now: "now",
  span: "{from} to {to}",
  days: "{count, plural, one {# day} other {# days}}",
  weeks: "{count, plural, one {# week} other {# weeks}}",
  purpose: phases.purpose,
} as const;
