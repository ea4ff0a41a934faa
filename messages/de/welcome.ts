import type { en } from "../en";
import type { Same } from "../same";

export const welcome: Same<typeof en.welcome> = {
  title: "Willkommen",
  hello: "Willkommen, {name}",
  headline: "Fünf kurze Fragen, dann ein erster Plan.",
  what: "Etwa drei Minuten. Jede Antwort wird gespeichert, sobald du sie gibst, und jede lässt sich später in den Einstellungen ändern.",
  isNot: "Was Rebound nicht ist",
  limits: {
    device:
      "Es ist kein Medizinprodukt und stellt keine Diagnose. Was dir fehlt, sagt jemand aus Medizin oder Physiotherapie; lass dich untersuchen, bevor du durch einen Schmerz trainierst, den du nicht kennst.",
    rules:
      "Es stellt das Training nach Regeln ein, die du lesen kannst: aus Studien und, wo es keine gibt, aus unserer eigenen Wahl. Es sagt, welche es ist. Keine Studie hat geprüft, mit dieser Verletzung nach Beschwerden zu laufen.",
    odds: "Es nennt keine Wahrscheinlichkeit, dich zu verletzen, verspricht nichts über eine Sehne und sagt niemandem, er oder sie sei bereit für ein Rennen.",
    review:
      "Noch hat keine Fachperson aus der Medizin die Regeln geprüft. Manche Antworten halten den Plan an und sagen dir, wer darauf schauen sollte.",
  },
  begin: "Anfangen",
  notNow: "Jetzt nicht",
  step: "Schritt {step, number} von {all, number}",
  back: "Zurück",
  steps: {
    injury: {
      title: "Welche Verletzung bringst du mit?",
      why: "Davon hängt ab, was als Belastung zählt: Hügel und Tempo wiegen für manche Sehnen schwerer als für andere.",
    },
    races: {
      title: "Wofür trainierst du?",
      why: "Die Saison wird von jedem Rennen aus rückwärts gebaut. Eins genügt.",
    },
    days: {
      title: "An welchen Tagen kannst du trainieren?",
      why: "Ein Plan verlangt nie mehr, als ein Tag zulässt. Ruhetage gehören dazu.",
    },
    training: {
      title: "Was hast du zuletzt gemacht?",
      why: "Ein Plan beginnt bei dem, was deine Sehne getragen hat, nicht bei dem, was du dir wünschst.",
    },
    thresholds: {
      title: "Kennst du deine Schwellen?",
      why: "Mit ihnen haben Einheiten Tempo und Watt. Ohne sie gehen sie nach Gefühl. Du kannst sie später ergänzen.",
    },
    plan: {
      title: "Dein erster Plan",
      why: "Noch ist nichts gespeichert. Die Antworten jedes Morgens werden ihn ändern und sagen, warum.",
    },
  },
  preview: "Die Saison, wie sie wäre",
  savePlan: "Diesen Plan speichern",
  saveAndGoOn: "Speichern und weiter",
  goOn: "Weiter",
  skip: "Überspringen",
  noInjury: "Zurzeit keine",
  races: "Deine Rennen",
  logged:
    "Dein Protokoll hat {count, plural, one {# Eintrag} other {# Einträge}} aus den letzten vier Wochen. Der Plan beginnt bei ihnen.",
  training: {
    run: "Laufen pro Woche, {unit}",
    runs: "Läufe pro Woche",
    longest: "Längster Lauf, {unit}",
    bike: "Rad pro Woche, Stunden",
    swim: "Schwimmen pro Woche, {unit}",
    what: "Es kommt als Zusammenfassung in dein Protokoll und ist so gekennzeichnet. Wenn du nicht gelaufen bist, gib 0 ein: Dann beginnt der Plan mit Gehen und Laufen im Wechsel.",
    faults: {
      howFar: "Sag, wie weit du gelaufen bist; null ist eine Antwort.",
      longest: "Sag, wie lang der längste Lauf war.",
      howMany: "Sag, wie viele Läufe es pro Woche waren.",
      hours: "Die Stunden sind keine Zahl.",
      distance: "Die Strecke ist keine Zahl.",
    },
  },
};
