import type { en } from "../en";
import type { Same } from "../same";
import { names } from "./settings-names";

export const conversation: Same<typeof en.conversation> = {
  title: "Gespräch",
  about: "zu: {what}",
  opening: "Wird geöffnet …",
  comments: "{count, plural, one {# Kommentar} other {# Kommentare}}",
  fresh: "{count, number} neu",
  new: "neu",
  again: "Noch einmal versuchen",
  nobody: "Sonst liest das noch niemand.",
  settings: "Wer was sieht",
  inSettings: "steht in den Einstellungen.",
  you: "Du",
  role: { athlete: "trainiert", coach: "Coach", physio: "Physio" },
  to: "an {names}",
  takenBack: "Wurde zurückgenommen.",
  takeBack: "Zurücknehmen",
  takeItBack: "Ja, zurücknehmen",
  leave: "Stehen lassen",
  goes: "Die Worte sind dann endgültig weg; dass du etwas gesagt hast, bleibt.",
  say: "Etwas sagen",
  callOn: "Ansprechen",
  send: "Senden",
  sendAbout: "Senden, zu: {what}",
  sending: "Wird gesendet …",
  fault: {
    unopened: "Das ließ sich nicht öffnen. Bitte versuche es noch einmal.",
    offline: "Ein Gespräch braucht eine Verbindung. Gerade gibt es keine.",
    forbidden: "Die Notizen sind nicht mit dir geteilt, darum gibt es hier kein Gespräch.",
    unsent: "Das hat nicht geklappt. Deine Worte sind noch hier.",
    unsentOffline:
      "Es gibt keine Verbindung, darum wurde nichts gesendet. Deine Worte sind hier aufgehoben: Sende sie später noch einmal.",
  },
  morning: {
    title: "Über einen Morgen",
    label: "Morgen",
    about: "der Morgen, {day}",
  },
  block: { title: "Über eine Phase", label: "Phase" },
  phase: names.phase,
  aboutBlock: "{phase} ab {day}",
  aboutChange: "die Änderung an {title}, {day}",
  aboutWeek: "die Woche ab {day}",
};
