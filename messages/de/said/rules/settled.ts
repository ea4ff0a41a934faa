import type { Said } from "@/lib/words/said/match";

export const saidRulesSettled: readonly Said[] = [
  ["Two settled mornings", "Zwei ruhige Morgen"],
  [
    "A flare becomes Watch after two settled mornings in a row, and Watch becomes Settled after two more. A morning without an answer is not a settled one.",
    "Aus einem Schub wird nach zwei ruhigen Morgen hintereinander „Beobachten“ und aus „Beobachten“ nach zwei weiteren „Ruhig“. Ein Morgen ohne Antwort ist kein ruhiger.",
  ],
  ["Settled", "Ruhig"],
  ["Nothing in the answers calls for less.", "Nichts in den Antworten verlangt nach weniger."],
  ["Your usual morning", "Dein üblicher Morgen"],
  [
    "The usual morning pain is the middle of the last 14 days, flare days left out; your first answer until there are seven. It never rises above where you began by itself. Mornings are measured against it, and against 1 where it is lower: a single morning of 2 is within what pain scales can tell apart.",
    "Der übliche Morgenschmerz ist die Mitte der letzten 14 Tage ohne die Tage eines Schubs; bis es sieben sind, deine erste Antwort. Er steigt nie von selbst über den Wert, mit dem du begonnen hast. An ihm werden Morgen gemessen, und an 1, wo er niedriger ist: Ein einzelner Morgen mit 2 liegt in dem, was Schmerzskalen unterscheiden können.",
  ],
  ["Accepted, tolerated, not accepted", "Gut vertragen, toleriert, nicht vertragen"],
  [
    "A session is accepted when pain during and after stayed at 3 or less, the ache ended within a day and the next morning was within a point of usual; up to 5 is tolerated.",
    "Eine Einheit ist gut vertragen, wenn der Schmerz währenddessen und danach bei höchstens 3 blieb, der Nachschmerz innerhalb eines Tages endete und der nächste Morgen höchstens einen Punkt über dem üblichen lag; bis 5 ist sie toleriert.",
  ],
  ["How long it stays cross", "Wie lange sie gereizt bleibt"],
  [
    "How long the last aches lasted: within 12 hours low, within 24 moderate, longer or a load test of 5 high.",
    "Wie lange der letzte Nachschmerz anhielt: bis 12 Stunden wenig gereizt, bis 24 mäßig, länger oder bei einem Belastungstest von 5 stark.",
  ],
  ["How long each limit runs", "Wie lange jede Grenze gilt"],
  [
    "Every limit runs to its own end, also when the state steps down before.",
    "Jede Grenze gilt bis zu ihrem eigenen Ende, auch wenn der Zustand vorher besser wird.",
  ],
  ["Shares of the way back", "Anteile auf dem Weg zurück"],
  [
    "After a flare running comes back at half, three quarters, all of the last settled week; after Watch at three quarters, all. Each step needs an accepted week; the week of a flare is not one, nor is a week that ends on Watch.",
    "Nach einem Schub kommt das Laufen mit der Hälfte, drei Vierteln und allem aus der letzten ruhigen Woche zurück; nach „Beobachten“ mit drei Vierteln und allem. Jeder Schritt braucht eine gut vertragene Woche; die Woche eines Schubs ist keine, und auch keine Woche, die auf „Beobachten“ endet.",
  ],
  ["The way back, step by step", "Der Weg zurück, Schritt für Schritt"],
  [
    "After a cut running comes back in shares of the last settled week, one step for each accepted week.",
    "Nach einer Kürzung kommt das Laufen in Anteilen der letzten ruhigen Woche zurück, ein Schritt für jede gut vertragene Woche.",
  ],
  ["First step back: no long run yet", "Erster Schritt zurück: noch kein langer Lauf"],
  [
    "In the first step of the way back after a flare or a gap no run is longer than 60 % of the longest of the 30 days before, or than the step’s share of what was planned where that is more. What rest days left of the week’s share is not run at once.",
    "Im ersten Schritt des Wegs zurück nach einem Schub oder einer Pause ist kein Lauf länger als 60 % des längsten der 30 Tage davor, oder als der Anteil des Schritts am Geplanten, wo das mehr ist. Was Ruhetage vom Anteil der Woche übrig ließen, wird nicht auf einmal gelaufen.",
  ],
  ["Content waits for the run ladder", "Inhalt wartet auf die Laufleiter"],
  [
    "Faster running waits until the run ladder reaches it, and so do runs off the bike and, with an injury, running without walking breaks. Looking ahead, a level takes about two weeks.",
    "Schnelleres Laufen wartet, bis die Laufleiter es erreicht, ebenso Läufe direkt nach dem Rad und, mit einer Verletzung, Laufen ohne Gehpausen. Vorausgeschaut dauert eine Stufe etwa zwei Wochen.",
  ],
  ["What each step of the run ladder holds", "Was jede Stufe der Laufleiter enthält"],
  [
    "0 walking; 1 run-walk, ten times a minute each, every other day; 2 twenty to thirty minutes easy and flat; 3 easy and flat, three or four runs a week; 4 the long run grows; 5 relaxed strides; 6 steady running; 7 threshold, later gentle hills; 8 longer fast repeats; 9 short fast repeats and steep hills, which no marathon or 70.3 needs.",
    "0 Gehen; 1 Laufen und Gehen, zehnmal je eine Minute, jeden zweiten Tag; 2 zwanzig bis dreißig Minuten locker und flach; 3 locker und flach, drei oder vier Läufe je Woche; 4 der lange Lauf wächst; 5 entspannte Steigerungen; 6 zügiges Laufen; 7 Schwelle, später sanfte Hügel; 8 längere schnelle Wiederholungen; 9 kurze schnelle Wiederholungen und steile Hügel, die kein Marathon und kein 70.3 braucht.",
  ],
  ["Steps of the run ladder", "Die Stufen der Laufleiter"],
  [
    "One step at a time, at least seven days apart, only after the step’s own sessions were accepted. From walking to run-walk three settled mornings and a drop lunge decide; where none was answered, a load test of 2 or less.",
    "Eine Stufe nach der anderen, mindestens sieben Tage auseinander, und nur, nachdem die Einheiten der Stufe gut vertragen wurden. Vom Gehen zum Laufen und Gehen entscheiden drei ruhige Morgen und ein tiefer Ausfallschritt; wo keiner beantwortet wurde, ein Belastungstest von höchstens 2.",
  ],
  ["Where the ladder is entered", "Wo die Laufleiter beginnt"],
  [
    "Who never stopped running enters at step 3, or 4 when the last two long runs were accepted. After four weeks without running it starts at run-walk, or with walking while a drop lunge hurts.",
    "Wer nie mit dem Laufen aufgehört hat, beginnt auf Stufe 3, oder auf 4, wenn die letzten zwei langen Läufe gut vertragen wurden. Nach vier Wochen ohne Laufen beginnt es mit Laufen und Gehen, oder mit Gehen, solange ein tiefer Ausfallschritt schmerzt.",
  ],
  ["A flare takes two steps", "Ein Schub kostet zwei Stufen"],
  [
    "A flare takes the ladder two steps down, not below step 3 for who never stopped running. A second flare in two weeks takes two more.",
    "Ein Schub nimmt die Laufleiter um zwei Stufen zurück, nicht unter Stufe 3, wo das Laufen nie aufgehört hat. Ein zweiter Schub in zwei Wochen kostet zwei weitere.",
  ],
  [
    "When faster running may first stand in the plan",
    "Wann schnelleres Laufen zum ersten Mal im Plan stehen darf",
  ],
  [
    "With an injury strides wait until week 5. Each kind of running stands twice, a week apart, before the next one begins. Nothing faster than threshold is planned by the engine.",
    "Mit einer Verletzung warten Steigerungen bis Woche 5. Jede Art von Laufen steht zweimal da, eine Woche auseinander, bevor die nächste beginnt. Schneller als Schwelle plant Rebound von sich aus nichts.",
  ],
];
