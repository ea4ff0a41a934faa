import type { Said } from "@/lib/words/said/match";

export const saidRulesSeeSomeone: readonly Said[] = [
  [
    "Numbness between the legs, or a bladder or bowel change",
    "Taubheit zwischen den Beinen oder Veränderungen an Blase oder Darm",
  ],
  [
    "Someone should look at this before training goes on.",
    "Bevor das Training weitergeht, sollte jemand darauf schauen.",
  ],
  ["Pain or weakness in both legs", "Schmerz oder Schwäche in beiden Beinen"],
  ["A sudden pop or tear", "Ein plötzlicher Knall oder Riss"],
  ["Chest pain, breathlessness or collapse", "Brustschmerz, Atemnot oder Zusammenbruch"],
  ["A hot, swollen calf", "Eine heiße, geschwollene Wade"],
  ["Pinpoint bone pain, or pain on a hop", "Punktförmiger Knochenschmerz oder Schmerz beim Hüpfen"],
  [
    "Pain below the knee, pins and needles, a weak foot",
    "Schmerz unter dem Knie, Kribbeln, ein schwacher Fuß",
  ],
  ["Fever, unexplained weight loss", "Fieber, ungeklärter Gewichtsverlust"],
  [
    "A fluoroquinolone antibiotic in the last six months",
    "Ein Fluorchinolon-Antibiotikum in den letzten sechs Monaten",
  ],
  ["Sudden sit-bone pain under 25", "Plötzlicher Schmerz am Sitzbein unter 25 Jahren"],
  ["Constant pain at rest", "Ständiger Schmerz in Ruhe"],
  ["Very high pain", "Sehr starker Schmerz"],
  [
    "Pain of 7 or more at any time means that someone should look at it.",
    "Schmerz von 7 oder mehr zu irgendeinem Zeitpunkt heißt, dass jemand darauf schauen sollte.",
  ],
  ["Woken twice in a week", "Zweimal in einer Woche aufgewacht"],
  [
    "Pain that wakes you on two nights of seven means that someone should look at it.",
    "Schmerz, der dich in zwei von sieben Nächten weckt, heißt, dass jemand darauf schauen sollte.",
  ],
  ["Three flares in four weeks", "Drei Schübe in vier Wochen"],
  [
    "Three flares in 28 days mean that someone should look at it. A flare that lasts counts again after seven days.",
    "Drei Schübe in 28 Tagen heißen, dass jemand darauf schauen sollte. Ein Schub, der andauert, zählt nach sieben Tagen noch einmal.",
  ],
  ["Worse although load was reduced", "Schlechter, obwohl die Belastung gesenkt wurde"],
  [
    "Morning pain that still rises by a point a week after two weeks on Watch or in a flare means that someone should look at it.",
    "Morgenschmerz, der nach zwei Wochen auf „Beobachten“ oder im Schub noch um einen Punkt je Woche steigt, heißt, dass jemand darauf schauen sollte.",
  ],
  ["No better after twelve weeks", "Nach zwölf Wochen nicht besser"],
  [
    "Twelve weeks in Rebound with a load test above 3 that is no lower, and no more running than at the start, mean that someone should look at it.",
    "Zwölf Wochen in Rebound mit einem Belastungstest über 3, der nicht niedriger wird, und nicht mehr Laufen als am Anfang heißen, dass jemand darauf schauen sollte.",
  ],
];
