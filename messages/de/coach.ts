import type { en } from "../en";
import type { Same } from "../same";

export const coach: Same<typeof en.coach> = {
  roster: "Betreute",
  tabs: {
    week: "Woche",
    season: "Saison",
    symptoms: "Verlauf",
    case: "Akte",
    numbers: "Zahlen",
    team: "Team",
  },
  planClosed: "Der Plan ist nicht mit dir geteilt.",
  planClosedWhat:
    "{name} entscheidet, was du siehst. Sobald der Plan für dich offen ist, steht er hier.",
  caseOf: "Akte von {name}",
  noReport:
    "Der Bericht entsteht aus Plan, Beschwerden und Verletzung. {name} teilt nicht alles davon mit dir.",
  numbersFor: "Zahlen für {name}",
  numbersWhat:
    "Eine Zahl, die hier steht, gilt ab ihrem ersten Tag, in festen Grenzen, und {name} sieht, von wem sie ist.",
  numbersPhysio: "Zahlen, die aus einer Quelle kommen, setzt ein Physio.",
};
