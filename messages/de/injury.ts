import type { en } from "../en";
import type { Same } from "../same";

export const injury: Same<typeof en.injury> = {
  kind: {
    "proximal-hamstring-tendinopathy": "Tendinopathie der proximalen Hamstrings",
    "achilles-tendinopathy": "Tendinopathie der Achillessehne",
    "patellar-tendinopathy": "Tendinopathie der Patellasehne",
    "gluteal-tendinopathy": "Tendinopathie der Glutealsehnen",
    "plantar-heel-pain": "plantarer Fersenschmerz",
  },
  side: { left: "links", right: "rechts", both: "beidseits" },
  text: {
    diagnosis: "Befund",
    imaging: "Bildgebung",
    referral: "Überweisung",
    factor: "Was dazu beigetragen haben kann",
  },
  entered: "Eingetragen als {kind}, {side}, seit {since}. Reha-Stufe {stage, number} von 4.",
  confirmed:
    "Eingetragen als {kind}, {side}, seit {since}. Reha-Stufe {stage, number} von 4, bestätigt von {name} am {day}.",
};
