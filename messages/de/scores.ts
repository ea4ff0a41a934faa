import type { en } from "../en";
import type { Same } from "../same";

export const scores: Same<typeof en.scores> = {
  title: "Fragebögen",
  what: "Summen von 0 bis 100, mehr ist besser, so wie sie in der Praxis gezählt wurden. Sie stehen neben der Akte und entscheiden nichts. Ab welcher Änderung sie etwas bedeuten, ist nicht bestätigt.",
  none: "Keine eingetragen.",
  entered: "Eingetragen.",
  takenOut: "Herausgenommen.",
  takeOut: "Herausnehmen",
  takeOutOne: "Herausnehmen: {name}",
  day: "Tag",
  questionnaire: "Fragebogen",
  total: "Summe",
  by: "Von",
  enter: "Eine Summe eintragen",
  form: {
    save: "Diese Summe eintragen",
    another: "Ein anderer",
    total: "Summe, 0 bis 100",
    number: "Gib eine Zahl von 0 bis 100 ein.",
    which: "Welcher",
    note: "Notiz, wenn du magst",
  },
};
