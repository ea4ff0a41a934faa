import type { en } from "../en";
import type { Same } from "../same";

export const offline: Same<typeof en.offline> = {
  title: "Keine Verbindung",
  script: "Es gibt keine Verbindung, und ohne Skript kann hier nichts aufgehoben werden.",
  none: "Keine Verbindung.",
  nothingKept:
    "Auf diesem Gerät ist nichts aufgehoben. Wenn du wieder online bist, melde dich an und mach weiter.",
  headline: "Keine Verbindung. Was du einträgst, bleibt hier und wird später von selbst gesendet.",
  again: "Noch einmal versuchen",
  checkIn: "Check-in",
  planned: "Geplant für {day}",
  notHere:
    "Der Plan dieses Tages ist nicht auf dem Gerät. Bis du wieder online bist, tu, was deine Sehne zuletzt gut vertragen hat, oder ruh dich aus.",
  nothing: "Es war nichts geplant, Stand deines letzten Besuchs.",
  asOf: "Stand deines letzten Besuchs: Ein Check-in von hier hat ihn noch nicht geändert. Schlechter als sonst? Mach weniger.",
  logOther: "Etwas anderes eintragen",
  save: "Eintrag speichern",
  begin: "Beginnen: {title}",
};
