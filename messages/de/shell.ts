import type { en } from "../en";
import type { Same } from "../same";

export const shell: Same<typeof en.shell> = {
  skip: "Zum Inhalt springen",
  home: "Rebound, zu deiner Seite",
  start: "Rebound, zum Anfang",
  main: "Hauptmenü",
  record: "Akte",
  accountAndAppearance: "Konto und Aussehen",
  settings: "Einstellungen",
  nav: {
    today: "Heute",
    week: "Woche",
    season: "Saison",
    log: "Protokoll",
    changes: "Änderungen",
    roster: "Betreute",
    library: "Bibliothek",
  },
  more: {
    rehab: "Übungen",
    symptoms: "Verlauf, Behandlungen",
    journal: "Akte, Tagebuch",
    report: "Bericht für die Praxis",
  },
  theme: {
    legend: "Hell oder dunkel",
    system: "Wie Gerät",
    light: "Hell",
    dark: "Dunkel",
  },
  signOut: {
    now: "Abmelden",
    busy: "Wird abgemeldet …",
    failed: "Das hat nicht geklappt. Du bist noch angemeldet. Bitte versuche es noch einmal.",
    waiting: "{count, plural, one {# Eintrag wartet} other {# Einträge warten}} noch",
    kept: "Was auf diesem Gerät wartet, ist noch nicht bei Rebound. Wenn du es behältst, bleibt es hier verschlossen und geht beim nächsten Anmelden hinaus; niemand sonst kann es öffnen.",
    keep: "Behalten und abmelden",
    discard: "Verwerfen und abmelden",
  },
  outbox: {
    chip: "{count, plural, one {# Eintrag wartet} other {# Einträge warten}}",
    title: "Wartet auf diesem Gerät",
    what: "Das hier ist verschlossen aufgehoben und geht von selbst hinaus, sobald Rebound zu erreichen ist.",
    sending: "Wird gesendet …",
    sent: "{count, plural, one {# Eintrag} other {# Einträge}} gesendet.",
    unreachable: "Rebound ist noch nicht zu erreichen.",
    send: "Jetzt senden",
    file: "Als Datei speichern",
    discard: "Verwerfen",
    sendMine: "Meine senden",
  },
};
