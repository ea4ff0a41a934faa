/** Totals of questionnaires. */
export const scores = {
  title: "Questionnaires",
  what: "Totals from 0 to 100, higher is better, as a clinician counted them. They are kept beside the record and decide nothing. How large a change means something is not confirmed.",
  none: "None entered.",
  entered: "Entered.",
  takenOut: "Taken out.",
  takeOut: "Take out",
  takeOutOne: "Take out: {name}",
  day: "Day",
  questionnaire: "Questionnaire",
  total: "Total",
  by: "By",
  enter: "Enter a total",
  form: {
    save: "Enter this total",
    another: "Another",
    total: "Total, 0 to 100",
    number: "Enter a number from 0 to 100.",
    which: "Which one",
    note: "Note, if you like",
  },
} as const;
