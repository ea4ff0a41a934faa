import type { en } from "../en";
import type { Same } from "../same";

export const races: Same<typeof en.races> = {
  line: "{day} · {priority}-Rennen",
  done: "vorbei",
  toGo: "{count, plural, one {Tag noch} other {Tage noch}}",
  outlook: {
    feasible: "In Reichweite",
    stretch: "Ehrgeizig",
    unlikely: "So, wie es steht, unwahrscheinlich",
    unknown: "Noch nicht bekannt",
  },
  open: "Dir offen",
  option: {
    start: "Starten wie geplant",
    "run-walk": "Starten mit Laufen und Gehen",
    defer: "Auf ein späteres Rennen verlegen",
  },
  decide: "Entscheiden am",
  decideAgain: "{first}, erneut am {later}",
  time: "Zeit, geschätzt",
  range: "etwa {mid} ({low} bis {high})",
  notFit: "Was nicht hineinpasst",
  wouldTake: "Dafür bräuchte es:",
  build: "Den ersten Plan erstellen",
  building: "Wird erstellt …",
  built: "Der Plan ist erstellt.",
};
