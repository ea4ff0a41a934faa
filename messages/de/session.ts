import type { en } from "../en";
import type { Same } from "../same";

export const session: Same<typeof en.session> = {
  states: {
    green: "Ruhig",
    hold: "Ruhig (halten)",
    amber: "Beobachten",
    red: "Schub",
    refer: "Abklären",
  },
  asks: {
    green:
      "Die Sehne hat die letzten Einheiten gut vertragen. Der Plan darf seinen nächsten kleinen Schritt machen.",
    hold: "Wiederhole, was gut ging. Heute kommt nichts dazu.",
    amber:
      "Etwas mehr als sonst. Läufe sind kürzer, flach und locker, bis zwei Morgen hintereinander ruhig sind.",
    red: "Die Sehne braucht Ruhe. Das Laufen pausiert; was sie verträgt, geht weiter.",
    refer: "Bevor das Training weitergeht, sollte jemand darauf schauen.",
  },
  sports: {
    run: "Laufen",
    bike: "Rad",
    swim: "Schwimmen",
    strength: "Kraft",
    hike: "Wandern",
    "aqua-jog": "Aquajogging",
    elliptical: "Crosstrainer",
    walk: "Gehen",
    mobility: "Beweglichkeit",
  },
  look: {
    planned: "geplant",
    added: "geplant, an Stelle von Gestrichenem",
    moved: "hierher verschoben",
    done: "erledigt",
    part: "teilweise erledigt",
    partOf: "{done} von {planned}",
    swapped: "stattdessen etwas anderes",
    missed: "nicht eingetragen",
    cancelled: "herausgenommen",
    held: "vorerst ausgesetzt",
  },
  instead: {
    run: "stattdessen gelaufen",
    bike: "stattdessen Rad gefahren",
    swim: "stattdessen geschwommen",
    strength: "stattdessen Kraft",
    hike: "stattdessen gewandert",
    "aqua-jog": "stattdessen Aquajogging",
    elliptical: "stattdessen Crosstrainer",
    walk: "stattdessen gegangen",
    mobility: "stattdessen Beweglichkeit",
  },
  locked: "· festgehalten",
  was: "vorher",
};
