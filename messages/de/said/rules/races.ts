import type { Said } from "@/lib/words/said/match";

export const saidRulesRaces: readonly Said[] = [
  ["Taper before a marathon", "Tapering vor einem Marathon"],
  [
    "Three weeks of at most 80, 60 and 40 % of the peak week, the race not counted. The last longer run stands three weeks out.",
    "Drei Wochen mit höchstens 80, 60 und 40 % der höchsten Woche, das Rennen nicht mitgezählt. Der letzte längere Lauf steht drei Wochen davor.",
  ],
  ["Taper before a half-distance triathlon", "Tapering vor einem Triathlon über die halbe Distanz"],
  [
    "Two weeks of at most 65 and 45 % of the last full week.",
    "Zwei Wochen mit höchstens 65 und 45 % der letzten vollen Woche.",
  ],
  [
    "Taper before a half marathon or olympic triathlon",
    "Tapering vor einem Halbmarathon oder olympischen Triathlon",
  ],
  [
    "Two weeks of at most 70 and 50 % of the last full week.",
    "Zwei Wochen mit höchstens 70 und 50 % der letzten vollen Woche.",
  ],
  ["Taper before a short race", "Tapering vor einem kurzen Rennen"],
  [
    "One week of at most 60 % of the last full week before a 5 km, 10 km or sprint triathlon.",
    "Eine Woche mit höchstens 60 % der letzten vollen Woche vor 5 km, 10 km oder einem Sprinttriathlon.",
  ],
  [
    "Rides, swims and the number of runs in a taper",
    "Fahrten, Schwimmen und die Zahl der Läufe vor dem Rennen",
  ],
  [
    "Before a marathon rides go to 70, 55 and 35 % and swims keep their number; before a triathlon both follow the run. On the day before a main race a ride is 25 minutes at most. Race week keeps four of five runs, the race counted.",
    "Vor einem Marathon gehen Fahrten auf 70, 55 und 35 %, und das Schwimmen behält seine Zahl; vor einem Triathlon folgen beide dem Laufen. Am Tag vor einem Hauptrennen dauert eine Fahrt höchstens 25 Minuten. Die Rennwoche behält vier von fünf Läufen, das Rennen mitgezählt.",
  ],
  ["A second-rank race gets a light week", "Ein Rennen zweiten Ranges bekommt eine leichte Woche"],
  [
    "A B race makes its week lighter and stands in for the long run. A C race takes the place of a session.",
    "Ein B-Rennen macht seine Woche leichter und steht für den langen Lauf. Ein C-Rennen tritt an die Stelle einer Einheit.",
  ],
  ["How long a race is expected to take", "Wie lange ein Rennen voraussichtlich dauert"],
  [
    "For load and the calendar a race is taken at easy pace, a little quicker when short.",
    "Für Belastung und Kalender wird ein Rennen mit lockerem Tempo gerechnet, etwas schneller, wenn es kurz ist.",
  ],
  [
    "A decision that has no answers is not known",
    "Eine Entscheidung ohne Antworten ist nicht bekannt",
  ],
  [
    "With an injury, a run or ride counts for a decision once it was answered, days without a flare once half of their mornings were, and the last week once the load test was.",
    "Mit einer Verletzung zählt ein Lauf oder eine Fahrt für eine Entscheidung, sobald sie beantwortet ist, Tage ohne Schub, sobald die Hälfte ihrer Morgen es ist, und die letzte Woche, sobald der Belastungstest es ist.",
  ],
  [
    "Until then the decision is not known yet, and never passed.",
    "Bis dahin ist die Entscheidung noch nicht bekannt und nie bestanden.",
  ],
  [
    "Answers given later count: of the mornings since, and of a later run or ride of that length.",
    "Spätere Antworten zählen: die der Morgen seither, und die zu einem späteren Lauf oder einer späteren Fahrt dieser Länge.",
  ],
  ["Eight weeks before a marathon", "Acht Wochen vor einem Marathon"],
  [
    "Eight weeks out a run of 22 km should have been accepted, with no flare in the 21 days before. Otherwise run-walk or deferring is offered.",
    "Acht Wochen vorher sollte ein Lauf von 22 km gut vertragen worden sein, ohne Schub in den 21 Tagen davor. Sonst wird Laufen und Gehen oder Verschieben angeboten.",
  ],
  ["Four weeks before a marathon", "Vier Wochen vor einem Marathon"],
  [
    "Four weeks out a run of 28 km should have been accepted. Otherwise a run-walk plan or deferring is the answer.",
    "Vier Wochen vorher sollte ein Lauf von 28 km gut vertragen worden sein. Sonst ist ein Plan mit Laufen und Gehen oder Verschieben die Antwort.",
  ],
  ["Two weeks before a marathon", "Zwei Wochen vor einem Marathon"],
  [
    "In the two weeks before this day there should have been no flare. Otherwise run-walk or deferring is offered.",
    "In den zwei Wochen vor diesem Tag sollte es keinen Schub gegeben haben. Sonst wird Laufen und Gehen oder Verschieben angeboten.",
  ],
  ["One week before a marathon", "Eine Woche vor einem Marathon"],
  [
    "One week out the load test should be 2 or less. Otherwise starting is not advised.",
    "Eine Woche vorher sollte der Belastungstest bei höchstens 2 liegen. Sonst wird vom Start abgeraten.",
  ],
  ["Six weeks before a long triathlon", "Sechs Wochen vor einem langen Triathlon"],
  [
    "Six weeks out a ride of two hours with 45 minutes in the aero position should have been accepted. Otherwise run-walk or deferring is offered.",
    "Sechs Wochen vorher sollte eine Fahrt von zwei Stunden mit 45 Minuten in der Aeroposition gut vertragen worden sein. Sonst wird Laufen und Gehen oder Verschieben angeboten.",
  ],
  ["How far back a gate looks", "Wie weit eine Entscheidung zurückschaut"],
  [
    "A long run or ride counts for a decision when it was done in the six weeks before it, and for a race’s own needs in the twelve weeks before.",
    "Ein langer Lauf oder eine lange Fahrt zählt für eine Entscheidung, wenn sie in den sechs Wochen davor lag, und für das, was ein Rennen selbst braucht, in den zwölf Wochen davor.",
  ],
  ["Time to spare", "Zeit als Reserve"],
  [
    "A race counts as feasible when what it needs is reached at least one week before it has to be. For a marathon through an injury it stays a stretch until the decisions are behind.",
    "Ein Rennen gilt als machbar, wenn erreicht ist, was es braucht, mindestens eine Woche bevor es sein muss. Bei einem Marathon durch eine Verletzung bleibt es gewagt, bis die Entscheidungen hinter dir liegen.",
  ],
  [
    "Longest run and swim a race asks for",
    "Längster Lauf und längstes Schwimmen, die ein Rennen verlangt",
  ],
  [
    "Two weeks before the race the longest run should have reached this distance, and for a triathlon the longest swim this share of the course.",
    "Zwei Wochen vor dem Rennen sollte der längste Lauf diese Strecke erreicht haben und für einen Triathlon das längste Schwimmen diesen Anteil der Strecke.",
  ],
  ["Race distances", "Renndistanzen"],
  [
    "The run of each race, and the swim and ride of each triathlon.",
    "Der Lauf jedes Rennens und Schwimmen und Rad jedes Triathlons.",
  ],
  ["Little running before a marathon", "Wenig Laufen vor einem Marathon"],
  [
    "A mean under 30 km a week in the six weeks before a marathon is worth a warning.",
    "Ein Mittel unter 30 km je Woche in den sechs Wochen vor einem Marathon ist einen Hinweis wert.",
  ],
  ["Equal performances", "Gleichwertige Leistungen"],
  [
    "Race times that ask for the same fitness, from one known effort. It takes training for the longer race as given, so it is the fast end of the range and too fast for who runs little.",
    "Rennzeiten, die dieselbe Form verlangen, aus einer bekannten Leistung. Sie setzen das Training für das längere Rennen voraus, also sind sie das schnelle Ende des Bereichs und zu schnell für alle, die wenig laufen.",
  ],
  ["Slowing with distance", "Langsamer mit der Strecke"],
  [
    "Time grows with distance to the power 1.06; for a marathon on little running, 1.08 to 1.15. Half of recreational marathon runners finish ten minutes or more behind the plain figure.",
    "Die Zeit wächst mit der Strecke hoch 1,06; für einen Marathon mit wenig Laufen hoch 1,08 bis 1,15. Die Hälfte der Freizeitläufer kommt im Marathon zehn Minuten oder mehr nach der einfachen Zahl ins Ziel.",
  ],
  ["Marathon speed from critical speed", "Marathontempo aus der kritischen Geschwindigkeit"],
  [
    "Recreational marathons are run at about 85 % of critical speed, from 93 % at two and a half hours to 79 % at six; from one runner to the next it differs by 14 points, so it is never shown as one time.",
    "Marathons in der Freizeit werden mit etwa 85 % der kritischen Geschwindigkeit gelaufen, von 93 % bei zweieinhalb Stunden bis 79 % bei sechs; von einer Person zur nächsten unterscheidet es sich um 14 Punkte, deshalb steht dort nie eine einzelne Zeit.",
  ],
  ["A wide range, not a target", "Ein weiter Bereich, kein Ziel"],
  [
    "Times are shown as a range from a race or test of the last year, else from threshold or easy pace. The slow end is easy running all the way, or run-walk where running is not advised.",
    "Zeiten stehen als Bereich, aus einem Rennen oder Test des letzten Jahres, sonst aus Schwellentempo oder lockerem Tempo. Das langsame Ende ist lockeres Laufen bis ins Ziel, oder Laufen und Gehen, wo vom Laufen abgeraten wird.",
  ],
];
