import type { en } from "../en";
import type { Same } from "../same";

export const ui: Same<typeof en.ui> = {
  close: "Schließen",
  show: "Zeigen",
  hide: "Verbergen",
  change: "Ändern",
  remove: "Entfernen",
  changeOne: "Ändern: {name}",
  removeOne: "Entfernen: {name}",
  saved: "Gespeichert.",
  saving: "Wird gespeichert …",
  wrong: "Da ist etwas schiefgegangen.",
  wrongNotSaved: "Da ist etwas schiefgegangen. Es wurde nichts gespeichert.",
  notSaved: "Noch ist nichts gespeichert.",
  checkForm: "Bitte sieh das Formular noch einmal durch.",
  enterPassword: "Gib dein Passwort ein.",
  enterEmail: "Gib deine E-Mail-Adresse ein, mit einem @ darin.",
  linkOnce: "Kopiere den Link jetzt. Er wird nur dieses eine Mal gezeigt.",
  linkCopy: "Link kopieren",
  linkCopied: "Kopiert",
  offline: "Rebound ist nicht zu erreichen. Es wurde noch nichts gespeichert.",
  unreached: "Dieser Teil braucht eine Verbindung. Lade die Seite neu, sobald es eine gibt.",
  internal: "Bitte versuche es gleich noch einmal.",
};
