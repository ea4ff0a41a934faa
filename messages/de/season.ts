import type { en } from "../en";
import type { Same } from "../same";
import { phases } from "./phases";

export const season: Same<typeof en.season> = {
  title: "Saison",
  headline: {
    none: "Noch ist kein Rennen geplant.",
    one: "{first} {when}.",
    two: "{first} {when}, dann {second} {later}.",
  },
  when: {
    today: "heute",
    tomorrow: "morgen",
    days: "in {count, number} Tagen",
    weeks: "in {count, number} Wochen",
  },
  later: {
    days: "{count, plural, one {# Tag später} other {# Tage später}}",
    weeks: "{count, plural, one {eine Woche später} other {# Wochen später}}",
  },
  noPlan: "Es gibt noch keinen Plan.",
  noPlanWhat:
    "Er wird von deinen Rennen aus rückwärts gebaut, auf dem, was du in den letzten Wochen getan hast, und auf den Tagen, an denen du trainieren kannst.",
  races: "Rennen",
  hours: "Stunden je Woche",
  longest: "Längster Lauf",
  phases: "Phasen",
  ledger: {
    fitnessLoad: "Trainingsbelastung je Woche",
    tissueLoad: "Belastung der Sehne je Woche",
  },
  ledgerWhat: {
    fitnessLoad: "Die Belastung durch alles, was getan wurde, in jeder Sportart.",
    tissueLoad: "1 ist ein lockerer flacher Kilometer. Nach Regeln geschätzt, nicht gemessen.",
  },
  finding: {
    noTraining: "Noch ist kein Training geplant.",
    fullest: "Die vollste Woche beginnt am {day} mit {time} und {distance} Laufen.",
    soFar: "{done} von {planned} geplantem Laufen sind bisher erledigt. {fullest}",
    noRun: "Noch ist kein Lauf geplant.",
    longest: "Der längste Lauf kommt in der Woche ab {day}: {length}.",
    longestBefore:
      "Der längste Lauf, der kommt, ist {length} lang, in der Woche ab {day}, {count, plural, one {# Woche} other {# Wochen}} vor {race}.",
    lately:
      "{mean} je Woche im Mittel {count, plural, one {der letzten Woche} other {der letzten # Wochen}}; das Höchste kommt in der Woche ab {day}: {most}.",
    latelyAlone:
      "{mean} je Woche im Mittel {count, plural, one {der letzten Woche} other {der letzten # Wochen}}; voraus ist nichts geplant.",
    most: "Das Höchste kommt in der Woche ab {day}: {most}.",
    nothing: "Voraus ist nichts geplant.",
  },
  chart: {
    volume: "Woche für Woche, geplant und erledigt",
    longest: "Längster Lauf, Woche für Woche",
    ledger: "{name}, Woche für Woche",
    reading: "Woche ab {day}: {what}",
    part: "{name} {planned}",
    partDone: "{name} {done} von {planned}",
    noRun: "kein Lauf",
    ledgerAhead: "{planned} geplant",
    ledgerDone: "{done} erledigt, {planned} geplant",
    week: "Woche ab",
    planned: "Geplant",
    done: "Erledigt",
    plannedIn: "Geplant, {unit}",
    runIn: "Gelaufen, {unit}",
    runPlanned: "Laufen geplant, {unit} und Zeit",
    runDone: "Laufen erledigt, {unit} und Zeit",
    bikePlanned: "Rad geplant",
    bikeDone: "Rad erledigt",
    swimPlanned: "Schwimmen geplant, {unit} und Zeit",
    swimDone: "Schwimmen erledigt, {unit} und Zeit",
    strengthPlanned: "Kraft geplant",
    strengthDone: "Kraft erledigt",
    legendPlanned: "geplant",
    legendDone: "erledigt",
    show: "Die Zahlen zeigen",
    numbers: "Zahlen: {caption}",
  },
  parts: { bike: "Rad", hike: "Wandern", strength: "Kraft", swim: "Schwimmen", run: "Laufen" },
  today: "heute",
  now: "jetzt",
  span: "{from} bis {to}",
  days: "{count, plural, one {# Tag} other {# Tage}}",
  weeks: "{count, plural, one {# Woche} other {# Wochen}}",
  purpose: phases.purpose,
};
