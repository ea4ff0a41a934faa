import type { Said } from "@/lib/words/said/match";

export const saidRulesStrength: readonly Said[] = [
  ["The daily load test", "Der tägliche Belastungstest"],
  [
    "Three slow single-leg bridges on the affected side, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
    "Drei langsame einbeinige Brücken auf der betroffenen Seite, jeden Morgen zur selben Zeit, 0 bis 10. Bleib bei demselben Test: Antworten zu einem anderen werden nicht daran gemessen.",
  ],
  ["Rehab stages move by a person", "Reha-Stufen ändert ein Mensch"],
  [
    "A rehab stage is never advanced by Rebound or by time. With a physio the physio confirms it; without one the athlete confirms each criterion. Two flares in two weeks take one stage back.",
    "Eine Reha-Stufe wird nie von Rebound oder durch Zeit weitergesetzt. Mit Physio bestätigt es die Physio; ohne bestätigst du jedes Kriterium selbst. Zwei Schübe in zwei Wochen nehmen eine Stufe zurück.",
  ],
  ["Stage 1: holds near a straight hip", "Stufe 1: Halten bei fast gestreckter Hüfte"],
  [
    "Bridge and leg-curl holds: five of 30 to 45 seconds, two minutes between.",
    "Halten in der Brücke und im Beinbeugen: fünfmal 30 bis 45 Sekunden, zwei Minuten dazwischen.",
  ],
  [
    "Move on when a single-leg bridge is at 3 or less and settles within a day.",
    "Weiter geht es, wenn eine einbeinige Brücke bei höchstens 3 liegt und sich innerhalb eines Tages beruhigt.",
  ],
  ["Stage 2: slow and heavy, little hip bend", "Stufe 2: langsam und schwer, wenig Hüftbeugung"],
  [
    "Single-leg bridges, curls and small hip thrusts, three seconds up and down, every other day, from about 15 repeats to 8 over weeks.",
    "Einbeinige Brücken, Beinbeugen und kleine Hüftstöße, drei Sekunden hinauf und hinunter, jeden zweiten Tag, über Wochen von etwa 15 Wiederholungen zu 8.",
  ],
  [
    "Move on when a lunge is at 3 or less and the sides differ by a tenth at most.",
    "Weiter geht es, wenn ein Ausfallschritt bei höchstens 3 liegt und sich die Seiten um höchstens ein Zehntel unterscheiden.",
  ],
  ["Stage 3: slow and heavy, more hip bend", "Stufe 3: langsam und schwer, mehr Hüftbeugung"],
  [
    "Deadlifts, step-ups, lunges and hip thrusts, 6 to 10 repeats, every other day.",
    "Kreuzheben, Aufsteigen, Ausfallschritte und Hüftstöße, 6 bis 10 Wiederholungen, jeden zweiten Tag.",
  ],
  [
    "Move on at 3 or less under load, two weeks without a flare beyond a day, and nearly even sides.",
    "Weiter geht es bei höchstens 3 unter Last, zwei Wochen ohne Schub von mehr als einem Tag und fast gleichen Seiten.",
  ],
  ["Stage 4: quick and springy", "Stufe 4: schnell und federnd"],
  [
    "Skips, fast step-ups and bounds about every third day, with stage 2 or 3 strength kept twice a week.",
    "Hopserlauf, schnelles Aufsteigen und Sprünge etwa jeden dritten Tag, dazu zweimal die Woche Kraft aus Stufe 2 oder 3.",
  ],
  ["Strength by rehab stage", "Kraft nach Reha-Stufe"],
  [
    "Stage 1 is short holds on most days. From stage 2 strength stands twice a week, at least 48 hours apart, and not in the last week before a main race. In a lighter week a session is shorter. Without an injury it is slow and small in range for first-timers and from zero, and for four weeks where none was done of late.",
    "Stufe 1 ist kurzes Halten an den meisten Tagen. Ab Stufe 2 steht Kraft zweimal je Woche, mindestens 48 Stunden auseinander, und nicht in der letzten Woche vor einem Hauptrennen. In einer leichteren Woche ist eine Einheit kürzer. Ohne Verletzung ist es langsam und in kleinem Umfang bei Einsteigern und von null an, und vier Wochen lang, wo zuletzt keines gemacht wurde.",
  ],
  ["The daily load test, Achilles", "Der tägliche Belastungstest, Achillessehne"],
  [
    "Three slow single-leg heel raises on flat ground, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it. Hops only with a clinician.",
    "Dreimal langsames einbeiniges Wadenheben auf flachem Boden, jeden Morgen zur selben Zeit, 0 bis 10. Bleib bei demselben Test: Antworten zu einem anderen werden nicht daran gemessen. Hüpfer nur nach Absprache in der Praxis.",
  ],
  ["Achilles stage 1: calf holds", "Achillessehne Stufe 1: Halten für die Wade"],
  [
    "Heel-raise holds in the middle of the range, five of 30 to 45 seconds.",
    "Wadenheben in der Mitte der Bewegung halten, fünfmal 30 bis 45 Sekunden.",
  ],
  [
    "Move on when slow two-leg raises are at 3 or less and settle within a day.",
    "Weiter geht es, wenn langsames Heben auf beiden Beinen bei höchstens 3 liegt und sich innerhalb eines Tages beruhigt.",
  ],
  [
    "Holds are tolerable loading; one small study found no lasting relief from them.",
    "Halten ist eine verträgliche Belastung; eine kleine Studie fand keine bleibende Linderung dadurch.",
  ],
  [
    "Achilles stage 2: slow raises on the floor",
    "Achillessehne Stufe 2: langsames Heben auf dem Boden",
  ],
  [
    "Slow heel raises from flat ground, three sets of 12 to 15, every other day.",
    "Langsames Wadenheben von flachem Boden, drei Sätze zu 12 bis 15, jeden zweiten Tag.",
  ],
  [
    "Pain to 5 is tolerated in the trial this rests on when it is back to usual next morning; we hold at 3.",
    "In der Studie, auf der das beruht, wird Schmerz bis 5 toleriert, wenn er am nächsten Morgen wieder wie üblich ist; wir bleiben bei 3.",
  ],
  [
    "Achilles stage 3, at the heel bone: floor level",
    "Achillessehne Stufe 3, am Fersenbein: auf dem Boden",
  ],
  ["Heavy raises from flat ground.", "Schweres Heben von flachem Boden."],
  [
    "The heel never drops below the toes: a deep ankle bend presses the tendon on the heel bone.",
    "Die Ferse sinkt nie unter die Zehen: Eine tiefe Beugung des Fußgelenks drückt die Sehne auf das Fersenbein.",
  ],
  ["Achilles stage 4: quick and springy", "Achillessehne Stufe 4: schnell und federnd"],
  [
    "Hops, skipping and quick raises about every third day, with slow raises kept twice a week.",
    "Hüpfer, Hopserlauf und schnelles Wadenheben etwa jeden dritten Tag, dazu zweimal die Woche langsames Wadenheben.",
  ],
  [
    "Achilles stage 3, middle of the tendon: off a step",
    "Achillessehne Stufe 3, Mitte der Sehne: an der Stufe",
  ],
  [
    "Heel drops off a step, knee straight and bent, three sets of 15 as first published, or heavier and fewer.",
    "Fersensenken an der Stufe, mit gestrecktem und gebeugtem Knie, drei Sätze zu 15 wie zuerst veröffentlicht, oder schwerer und weniger.",
  ],
  ["Every other day here.", "Hier jeden zweiten Tag."],
  ["The daily load test, kneecap tendon", "Der tägliche Belastungstest, Kniescheibensehne"],
  [
    "Three slow single-leg squats to about 60 degrees on the affected side, heel on a thin wedge if there is one, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
    "Drei langsame einbeinige Kniebeugen bis etwa 60 Grad auf der betroffenen Seite, die Ferse auf einem dünnen Keil, wenn es einen gibt, jeden Morgen zur selben Zeit, 0 bis 10. Bleib bei demselben Test: Antworten zu einem anderen werden nicht daran gemessen.",
  ],
  ["Kneecap tendon stage 1: holds", "Kniescheibensehne Stufe 1: Halten"],
  [
    "Wall sits or seated holds, five of 45 seconds, at pain of 3 or less.",
    "Wandsitz oder Halten im Sitzen, fünfmal 45 Sekunden, bei Schmerz von höchstens 3.",
  ],
  [
    "Move on when a slow squat is at 3 or less and settles within a day.",
    "Weiter geht es, wenn eine langsame Kniebeuge bei höchstens 3 liegt und sich innerhalb eines Tages beruhigt.",
  ],
  ["Kneecap tendon stage 2: slow and heavy", "Kniescheibensehne Stufe 2: langsam und schwer"],
  [
    "Leg press, squats or leg extension, slow, from about 15 repeats to 6 over twelve weeks, every other day.",
    "Beinpresse, Kniebeugen oder Beinstrecken, langsam, über zwölf Wochen von etwa 15 Wiederholungen zu 6, jeden zweiten Tag.",
  ],
  [
    "Heavy is not required: less weight did as well in one trial.",
    "Schwer muss es nicht sein: Weniger Gewicht wirkte in einer Studie genauso gut.",
  ],
  ["Kneecap tendon stage 3: deeper and one leg", "Kniescheibensehne Stufe 3: tiefer und ein Bein"],
  [
    "Deeper squats and step-downs, 6 to 10 repeats, every other day.",
    "Tiefere Kniebeugen und Absteigen, 6 bis 10 Wiederholungen, jeden zweiten Tag.",
  ],
  [
    "Move on at 3 or less under load and two weeks without a flare.",
    "Weiter geht es bei höchstens 3 unter Last und zwei Wochen ohne Schub.",
  ],
  ["Kneecap tendon stage 4: jump and land", "Kniescheibensehne Stufe 4: springen und landen"],
  [
    "Low jumps and landings about every third day, with slow strength kept twice a week.",
    "Flache Sprünge und Landungen etwa jeden dritten Tag, dazu zweimal die Woche langsame Kraft.",
  ],
  ["The daily load test, side of the hip", "Der tägliche Belastungstest, Außenseite der Hüfte"],
  [
    "Stand on the affected leg for 30 seconds, a finger on the wall, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
    "Steh 30 Sekunden auf dem betroffenen Bein, ein Finger an der Wand, jeden Morgen zur selben Zeit, 0 bis 10. Bleib bei demselben Test: Antworten zu einem anderen werden nicht daran gemessen.",
  ],
  ["Side of the hip stage 1: gentle holds", "Außenseite der Hüfte Stufe 1: sanftes Halten"],
  [
    "Low holds that push outwards without moving, at pain of 3 or less, most days.",
    "Niedriges Halten, das ohne Bewegung nach außen drückt, bei Schmerz von höchstens 3, an den meisten Tagen.",
  ],
  [
    "Move on when a bridge is at 3 or less and settles within a day.",
    "Weiter geht es, wenn eine Brücke bei höchstens 3 liegt und sich innerhalb eines Tages beruhigt.",
  ],
  [
    "Side of the hip stage 2: slow, legs never crossing",
    "Außenseite der Hüfte Stufe 2: langsam, ohne die Beine zu kreuzen",
  ],
  [
    "Bridges, side steps and low step-ups, slow, with the leg never crossing the middle.",
    "Brücken, Seitschritte und Aufsteigen auf eine niedrige Stufe, langsam, wobei das Bein nie die Mitte kreuzt.",
  ],
  ["Three sets of 8 to 12.", "Drei Sätze zu 8 bis 12."],
  ["Side of the hip stage 3: one leg", "Außenseite der Hüfte Stufe 3: ein Bein"],
  [
    "Single-leg bridges, step-ups and split squats, 8 repeats, every other day.",
    "Einbeinige Brücken, Aufsteigen und geteilte Kniebeugen, 8 Wiederholungen, jeden zweiten Tag.",
  ],
  [
    "Move on at 3 or less and two weeks without a flare.",
    "Weiter geht es bei höchstens 3 und zwei Wochen ohne Schub.",
  ],
  ["Side of the hip stage 4: quick feet", "Außenseite der Hüfte Stufe 4: schnelle Füße"],
  [
    "Skips, side steps and small hops with level hips about every third day, slow strength kept twice a week.",
    "Hopserlauf, Seitschritte und kleine Hüpfer mit waagerechter Hüfte etwa jeden dritten Tag, dazu zweimal die Woche langsame Kraft.",
  ],
  ["The daily load test, heel", "Der tägliche Belastungstest, Ferse"],
  [
    "Morning pain is the pain of the first ten steps out of bed. The load test is three slow single-leg heel raises in shoes, half an hour later, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
    "Morgenschmerz ist der Schmerz der ersten zehn Schritte aus dem Bett. Der Belastungstest ist dreimal langsames einbeiniges Wadenheben in Schuhen, eine halbe Stunde später, 0 bis 10. Bleib bei demselben Test: Antworten zu einem anderen werden nicht daran gemessen.",
  ],
  ["Heel stage 1: holds", "Ferse Stufe 1: Halten"],
  [
    "Heel-raise and arch holds on two feet at pain of 3 or less, most days.",
    "Wadenheben und Fußgewölbe auf beiden Füßen halten, bei Schmerz von höchstens 3, an den meisten Tagen.",
  ],
  [
    "Move on when slow raises on a towel are at 3 or less and settle within a day.",
    "Weiter geht es, wenn langsames Heben auf dem Handtuch bei höchstens 3 liegt und sich innerhalb eines Tages beruhigt.",
  ],
  ["Heel stage 2: slow raises on a towel", "Ferse Stufe 2: langsames Heben auf dem Handtuch"],
  [
    "Heel raises with the toes on a rolled towel, three seconds up, two at the top, three down, three sets of 12, every second day.",
    "Wadenheben mit den Zehen auf einem gerollten Handtuch, drei Sekunden hinauf, zwei oben, drei hinunter, drei Sätze zu 12, jeden zweiten Tag.",
  ],
  ["Heel stage 3: heavier, one foot", "Ferse Stufe 3: schwerer, ein Fuß"],
  [
    "Single-leg raises on a towel, from 12 repeats to 8 with a rucksack, every second day.",
    "Einbeiniges Heben auf dem Handtuch, von 12 Wiederholungen zu 8 mit Rucksack, jeden zweiten Tag.",
  ],
  [
    "The trial’s difference stood at three months and was gone at twelve.",
    "Der Unterschied in der Studie bestand nach drei Monaten und war nach zwölf verschwunden.",
  ],
  ["Heel stage 4: quick and springy", "Ferse Stufe 4: schnell und federnd"],
  [
    "Quick raises, small hops and skips in shoes about every third day, slow raises kept twice a week.",
    "Schnelles Heben, kleine Hüpfer und Hopserlauf in Schuhen etwa jeden dritten Tag, dazu zweimal die Woche langsames Heben.",
  ],
];
