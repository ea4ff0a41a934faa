import type { en } from "../en";
import type { Same } from "../same";

export const phases: Same<typeof en.phases> = {
  name: {
    "rehab-base": "Reha-Grundlage",
    base: "Grundlage",
    build: "Aufbau",
    specific: "Wettkampfnah",
    peak: "Höhepunkt",
    taper: "Tapering",
    race: "Rennwoche",
    recovery: "Erholung",
    bridge: "Übergang",
  },
  purpose: {
    "rehab-base":
      "Laufen, was die Sehne verträgt, Kraft aufbauen, und Rad und Schwimmen die Ausdauer tragen lassen.",
    base: "Oft locker laufen, damit sich die Sehne an regelmäßige Belastung gewöhnt.",
    build: "Jedes Mal etwas mehr, mit einer Entlastungswoche in jeder dritten oder vierten.",
    specific: "Lange Läufe und Radfahrten, die dem Rennen ähneln.",
    peak: "Die vollsten Wochen. Ab hier kommt nichts Neues dazu.",
    taper: "Jede Woche weniger im selben Rhythmus, damit du ausgeruht startest.",
    race: "Kurze, lockere Tage, dann das Rennen.",
    recovery: "Wenig oder kein Laufen. Lass das Rennen sich setzen, bevor etwas dazukommt.",
    bridge:
      "Von einem Rennen zum nächsten: langsam wieder hinein, kurz ans Renntempo, wieder weniger.",
  },
};
