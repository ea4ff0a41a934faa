/** Past training from a file of another service. */
export const importRoom = {
  title: "Training from a file",
  what: "Choose the list of activities you exported from Strava, Garmin Connect, TrainingPeaks or intervals.icu: one CSV file. You see what is in it before anything is saved.",
  kept: "Day, sport, time, distance, climb and effort go into your log. Names, notes, heart rate and places do not, and the file itself is not kept.",
  where: "Where is that file?",
  whereIs: {
    strava:
      "Strava: on its website, in the settings of your account, open “Download or Delete Your Account” and ask for your archive; that deletes nothing. A link comes by e-mail after a while. In the archive is activities.csv. The account has to be in English when you ask.",
    garmin:
      "Garmin Connect: on its website, “All Activities” has “Export CSV” at the top right. Scroll down first: the list loads as you scroll, and the file holds only what it shows. The website has to be in English.",
    trainingpeaks:
      "TrainingPeaks: on its website, the settings of your account have “Export Data”. Choose the summary of your workouts, not their files. In the archive is workouts.csv.",
    intervals: "intervals.icu: the page of your activities offers them all as one CSV.",
    moved:
      "These services rename and move their menus now and then. If one is not where we say, look there for “export” or “download”.",
  },
  source: {
    strava: "Strava",
    garmin: "Garmin Connect",
    trainingpeaks: "TrainingPeaks",
    intervals: "intervals.icu",
  },
  choose: "Choose a file",
  another: "Choose another file",
  reading: "Reading the file…",
  open: "Add from a file",
  instead: "Read it from a file",
  insteadHint: "Strava, Garmin, TrainingPeaks or intervals.icu",
  settingsNow: "From Strava, Garmin, TrainingPeaks or intervals.icu",
  back: "Back to the log",
  from: "from a file",
  found: {
    title:
      "{count, plural, =0 {Nothing new in this file} one {# activity found} other {# activities found}}",
    of: "{source}, {span}",
    nothing: "{source}. Your log stays as it is.",
    sport: "Sport",
    count: "Times",
    distance: "Distance",
    time: "Time",
    replaces:
      "What you summed up for past weeks gives way where the file knows more: {sports}. It comes back if you take the file back.",
    unanswered:
      "No file says how your tendon took a run. These set where your plan starts; they do not count as well taken.",
    add: "{count, plural, one {Add # activity to my log} other {Add # activities to my log}}",
    adding: "Adding…",
  },
  leftOut: {
    title: "{count, plural, one {# row is left out} other {# rows are left out}}",
    known:
      "{count, plural, one {# stands in your log already} other {# stand in your log already}}",
    older:
      "{count, plural, one {# is older than {weeks, number} weeks: a plan does not look further back} other {# are older than {weeks, number} weeks: a plan does not look further back}}",
    ahead: "{count, plural, one {# lies in the future} other {# lie in the future}}",
    notDone:
      "{count, plural, one {# was planned and not done, or a day off} other {# were planned and not done, or days off}}",
    unreadable:
      "{count, plural, one {# has no day or time that can be read} other {# have no day or time that can be read}}",
    impossible:
      "{count, plural, one {# has a time or distance that cannot be} other {# have a time or distance that cannot be}}",
    repeated: "{count, plural, one {# stands in the file twice} other {# stand in the file twice}}",
    types: "Not a sport of your log: {types}",
    otherTypes: "others",
  },
  unit: {
    title: "The file does not say its units",
    distance: "{sport}, {day}, {time}: is this {number} km or {number} miles?",
    swim: "{sport}, {day}, {time}: is this {number} m or {number} yards?",
    more: "Others in the file: {samples}",
    km: "{number} km",
    mi: "{number} miles",
    m: "{number} m",
    yd: "{number} yards",
    all: "Your answer counts for the whole file.",
  },
  fault: {
    title: "This file could not be read",
    nothing: "Nothing was saved.",
    empty: "There are no activities in it.",
    "no-table": "It is not a table with columns. Choose a CSV file.",
    damaged: "It breaks off within a cell. Export it again.",
    "too-many-rows":
      "It has more than {most, number} rows. Choose a shorter stretch of time in the export.",
    "wrong-columns": "Its columns are of none of the four services’ lists in English.",
    missing: "It looks like a list of {source}, but these columns are missing: {columns}.",
    "other-language":
      "Its columns are in another language. The file follows the language of your account there: set it to English, export again, and set it back.",
    lookedFor: "These columns were looked for",
    tooLarge:
      "It is larger than {megabytes, number} MB. If it is a whole archive, unpack it and choose the CSV file in it.",
    is: {
      zip: "It is a ZIP archive. Unpack it and choose the CSV file in it.",
      gzip: "It is a compressed file. Unpack it and choose the CSV file in it.",
      fit: "It is a FIT file, one activity of a watch. Choose the CSV list of all of them.",
      gpx: "It is a GPX or TCX file, one activity. Choose the CSV list of all of them.",
      "web-page": "It is a web page, not a CSV file.",
      pdf: "It is a PDF, not a CSV file.",
      json: "It is a JSON file. Choose the CSV one.",
      binary: "It is not a text file. Choose a CSV file.",
    },
  },
  done: {
    title: "{count, plural, one {# activity is in your log} other {# activities are in your log}}",
    what: "Each can be changed there. For a day you can take all of them back at once.",
    undo: "Take them back",
    undone: "They are out of your log again.",
  },
  standing: {
    title: "Added in the last 24 hours",
    one: "{count, plural, one {# activity} other {# activities}} from {source}, {span}",
    undo: "Take back",
    undoOne: "Take back: {what}",
  },
  sport: {
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
} as const;
