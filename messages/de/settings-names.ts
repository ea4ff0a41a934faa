import type { en } from "../en";
import type { Same } from "../same";
import { phases } from "./phases";

export const names: Same<typeof en.settings.names> = {
  injury: {
    "proximal-hamstring-tendinopathy": "Hintere Oberschenkelsehne (Sitzbein)",
    "achilles-tendinopathy": "Achillessehne",
    "patellar-tendinopathy": "Kniescheibensehne",
    "gluteal-tendinopathy": "Hüfte, außen",
    "plantar-heel-pain": "Ferse, unten",
  },
  side: { left: "Links", right: "Rechts", both: "Beide" },
  race: {
    "5k": "Lauf, 5 km",
    "10k": "Lauf, 10 km",
    "half-marathon": "Halbmarathon",
    marathon: "Marathon",
    "sprint-tri": "Sprint-Triathlon",
    "olympic-tri": "Olympischer Triathlon",
    middle: "Mitteldistanz (70.3)",
    ironman: "Langdistanz (Ironman)",
  },
  priority: {
    A: "A: das, worauf es ankommt",
    B: "B: mit kurzem Tapering",
    C: "C: als Training",
  },
  gear: { gym: "Ein Fitnessstudio?", pool: "Ein Schwimmbad?", bike: "Ein Rad?" },
  level: {
    "first-timer": "noch neu darin",
    intermediate: "seit ein paar Jahren",
    advanced: "seit vielen Jahren",
  },
  sex: { open: "Keine Angabe", female: "Weiblich", male: "Männlich", other: "Divers" },
  scope: {
    load: "Plan und Training",
    symptoms: "Beschwerden",
    injury: "Verletzung und Reha",
    imaging: "Bildgebung",
    notes: "Notizen",
  },
  scopeWhat: {
    load: "Saison, Wochen, Einheiten und was eingetragen wurde",
    symptoms: "Check-ins, Zustände und die Gründe von Änderungen",
    injury: "was es ist, Stufen, Behandlungen",
    imaging: "Texte von Aufnahmen und Überweisungen",
    notes: "deine eigenen Worte in Protokoll, Check-ins und Tagebuch",
  },
  role: { coach: "Coach", physio: "Physio" },
  weekday: {
    mon: "Montag",
    tue: "Dienstag",
    wed: "Mittwoch",
    thu: "Donnerstag",
    fri: "Freitag",
    sat: "Samstag",
    sun: "Sonntag",
  },
  phase: phases.name,
};
