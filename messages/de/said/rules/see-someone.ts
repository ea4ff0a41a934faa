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
    "Morning pain that rises by two points within seven days on Watch or in a flare, or still by a point a week after two weeks of it, means that someone should look at it.",
    "Morgenschmerz, der innerhalb von sieben Tagen auf „Beobachten“ oder im Schub um zwei Punkte steigt, oder nach zwei Wochen davon noch um einen Punkt je Woche, heißt, dass jemand darauf schauen sollte.",
  ],
  ["The bone may be involved", "Der Knochen kann beteiligt sein"],
  [
    "Pain in the groin that stops a run or comes when standing on that leg is worth showing to a doctor before the next run.",
    "Leistenschmerz, der einen Lauf beendet oder im Stand auf diesem Bein kommt, sollte vor dem nächsten Lauf einer Ärztin oder einem Arzt gezeigt werden.",
  ],
  [
    "So is an ache at the sit bone at rest, or deep in a bone at night, together with three missed cycles or a bone stress injury before.",
    "Ebenso ein Schmerz am Sitzbein in Ruhe oder nachts tief im Knochen, zusammen mit drei ausgebliebenen Zyklen oder einer früheren Stressverletzung am Knochen.",
  ],
  [
    "It names no illness: only someone who looks can.",
    "Das nennt keine Krankheit: Das kann nur, wer darauf schaut.",
  ],
  ["No better after twelve weeks", "Nach zwölf Wochen nicht besser"],
  [
    "Twelve weeks in Rebound with a load test above 3 that is no lower, and no more running than at the start, mean that someone should look at it.",
    "Zwölf Wochen in Rebound mit einem Belastungstest über 3, der nicht niedriger wird, und nicht mehr Laufen als am Anfang heißen, dass jemand darauf schauen sollte.",
  ],
];
