import type { en } from "../en";
import type { Same } from "../same";

export const roster: Same<typeof en.roster> = {
  title: "Betreute",
  empty: "Noch teilt niemand etwas mit dir.",
  emptyWhat:
    "Wer dir in den Einstellungen den Plan öffnet, steht ab dann hier; zuerst, wer dich gerade braucht.",
  headline:
    "{count, plural, =0 {Gerade braucht dich niemand.} one {Eine Person braucht dich heute.} =2 {Zwei Personen brauchen dich heute.} =3 {Drei Personen brauchen dich heute.} =4 {Vier Personen brauchen dich heute.} =5 {Fünf Personen brauchen dich heute.} =6 {Sechs Personen brauchen dich heute.} =7 {Sieben Personen brauchen dich heute.} =8 {Acht Personen brauchen dich heute.} =9 {Neun Personen brauchen dich heute.} =10 {Zehn Personen brauchen dich heute.} other {# Personen brauchen dich heute.}}",
  unshared: "Beschwerden nicht geteilt",
  unsharedWhat:
    "Geordnet nur nach der Arbeit am Plan. Wer hier steht, sagt nichts darüber, wie es geht.",
  noState: "noch kein Zustand",
  noSymptoms: "Beschwerden nicht geteilt",
  noPlan: "Plan nicht geteilt",
  noRace: "kein Rennen geplant",
  run: "{done} von {planned} km gelaufen",
  week: "{done} von {planned} diese Woche",
  kept: "{kept} von {asked} eingehalten in\u00a04\u00a0Wochen",
  keptHeld: "{kept} von {asked} eingehalten in\u00a04\u00a0Wochen, {held}\u00a0durch Zurückhaltung",
  swapped: "{count, number} durch anderes ersetzt",
  openCase: "Akte öffnen",
  comments: "{count, plural, one {1 Kommentar zu lesen} other {# Kommentare zu lesen}}",
  asks: "Fragt:",
  action: {
    refer: "Absprechen, wer es ansieht",
    red: "Die Woche ansehen",
    silent: "Fragen, wie es geht",
    amber: "Änderungen ansehen",
    asks: "Antworten",
    proposal:
      "{count, plural, one {Über eine Änderung entscheiden} other {Über Änderungen entscheiden}}",
    none: "Die Woche öffnen",
  },
  checkIn: {
    none: "noch kein Check-in",
    today: "Check-in heute",
    yesterday: "letzter Check-in gestern",
    earlier: "letzter Check-in vor {count} Tagen",
  },
  pain: {
    alone: "Schmerz {now}",
    same: "Schmerz {now}, wie vor einer Woche",
    up: "Schmerz {now}, {by} mehr als vor einer Woche",
    down: "Schmerz {now}, {by} weniger als vor einer Woche",
  },
};
