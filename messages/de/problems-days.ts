import type { daysSaid as english } from "../en/problems-days";
import type { Same } from "../same";

export const daysSaid: Same<typeof english> = {
  awayEarliest: "Der letzte Tag kann nicht vor dem {date} liegen.",
  daysEarliest: "Die Tage vor heute bleiben, wie sie waren: Frühestens geht der {date}.",
  notCome: "Dieser Tag ist noch nicht da: Heute ist der {date}.",
  notComePlanned: "Dieser Tag ist noch nicht da: Heute ist der {date}. Trag es als geplant ein.",
  checkInAhead: "Einen Check-in gibt es nicht für einen Tag, der noch kommt: Heute ist der {date}.",
  eveningAhead:
    "Ein Abend lässt sich erst beantworten, wenn sein Tag da ist: Heute ist der {date}.",
  plannedAhead: "Eine Einheit wird für heute oder später geplant: Heute ist der {date}.",
  loggedAhead: "Training wird an seinem Tag oder danach eingetragen: Heute ist der {date}.",
  blockBefore: "Tage vor heute bleiben, wie sie waren: Heute ist der {date}.",
  blockEnds: "Ein Block endet heute oder später: Heute ist der {date}.",
  movePast: "Eine Einheit kann nicht in die Vergangenheit rücken: Heute ist der {date}.",
};
