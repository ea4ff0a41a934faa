import type { en } from "../en";
import type { Same } from "../same";

export const adherence: Same<typeof en.adherence> = {
  title: "An den Plan gehalten",
  label: "An den Plan gehalten, Woche für Woche",
  nothing: "In diesen Wochen hat der Plan noch nichts verlangt.",
  all: "Alle {asked, number} Dinge, die der Plan verlangt hat, sind eingehalten.",
  some: "{kept, number} von {asked, number} Vorgaben des Plans sind eingehalten.",
  oneKept: "Das eine, das der Plan verlangt hat, ist eingehalten.",
  oneNot: "Das eine, das der Plan verlangt hat, ist nicht eingehalten.",
  back: "{count, plural, one {Eines davon} other {# davon}} durch Zurückhaltung: Das zählt voll.",
  more: "{count, plural, one {Einmal} other {#-mal}} war es mehr, als der Plan an dem Tag erlaubt hat.",
  less: "{count, plural, one {Eine Einheit war} other {# Einheiten waren}} kürzer als geplant.",
  swapped:
    "{count, plural, one {Statt einer Einheit} other {Statt # Einheiten}} gab es anderes Training.",
  noted: {
    held: "{count, number} weggelassen, wie der Plan es sagt",
    cut: "{count, number} gekürzt und so eingehalten",
    stopped: "{count, number} wegen Schmerz früher beendet",
    more: "{count, number} mehr als erlaubt",
    less: "{count, number} kürzer",
    swapped: "{count, number} durch anderes Training ersetzt",
    missed: "{count, number} nicht eingetragen",
    open: "{count, number} noch offen",
  },
  of: "{kept, number} von {asked, number}",
  names: { run: "Laufen", bike: "Rad", swim: "Schwimmen", strength: "Kraft", other: "Anderes" },
  mornings: "Morgen",
  weekFrom: "Woche ab",
  together: "Zusammen",
  ofThese: "Davon",
  foot: "Gemessen am Plan, wie er an jedem Tag stand, nach seinen Kürzungen. Nach Tagen unterwegs wird nicht gefragt, und nichts hier bewertet einen Menschen.",
  how: "Wie gezählt wird",
};
