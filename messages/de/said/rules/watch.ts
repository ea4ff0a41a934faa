import type { Said } from "@/lib/words/said/match";

export const saidRulesWatch: readonly Said[] = [
  ["Pain of 4 or 5 during", "Schmerz von 4 oder 5 währenddessen"],
  [
    "Pain of 4 or 5 during a session calls for Watch.",
    "Schmerz von 4 oder 5 während einer Einheit führt zu „Beobachten“.",
  ],
  ["Pain of 4 or 5 after", "Schmerz von 4 oder 5 danach"],
  [
    "Pain of 4 or 5 after a session calls for Watch.",
    "Schmerz von 4 oder 5 nach einer Einheit führt zu „Beobachten“.",
  ],
  ["Load test of 4", "Belastungstest von 4"],
  ["A load test of 4 calls for Watch.", "Ein Belastungstest von 4 führt zu „Beobachten“."],
  ["A worse morning than usual", "Ein schlechterer Morgen als sonst"],
  [
    "Morning pain of 4 or more, or 2 above your usual, calls for Watch.",
    "Morgenschmerz von 4 oder mehr, oder 2 über deinem üblichen, führt zu „Beobachten“.",
  ],
  ["Two mornings one point up", "Zwei Morgen einen Punkt höher"],
  [
    "One morning a point above your usual changes nothing; two in a row call for Watch.",
    "Ein Morgen einen Punkt über deinem üblichen ändert nichts; zwei hintereinander führen zu „Beobachten“.",
  ],
  ["Stiff for more than half an hour", "Mehr als eine halbe Stunde steif"],
  [
    "Morning stiffness of 31 to 60 minutes calls for Watch.",
    "Morgensteifigkeit von 31 bis 60 Minuten führt zu „Beobachten“.",
  ],
  ["A long ache", "Langer Nachschmerz"],
  [
    "An ache of 12 to 24 hours with pain of 3 or more after calls for Watch.",
    "Nachschmerz von 12 bis 24 Stunden mit Schmerz von 3 oder mehr danach führt zu „Beobachten“.",
  ],
  ["Sitting hurts at 3 or 4", "Sitzen schmerzt mit 3 oder 4"],
  [
    "Pain of 3 or 4 from sitting calls for Watch.",
    "Schmerz von 3 oder 4 vom Sitzen führt zu „Beobachten“.",
  ],
  ["A wider place", "Eine weitere Stelle"],
  [
    "Pain that spreads beyond its usual place, above the knee, calls for Watch.",
    "Schmerz, der sich über seine übliche Stelle hinaus ausbreitet, oberhalb des Knies, führt zu „Beobachten“.",
  ],
  ["The load test is rising", "Der Belastungstest steigt"],
  [
    "A weekly mean of the load test one point up on the week before calls for Watch.",
    "Liegt das Wochenmittel des Belastungstests einen Punkt über dem der Vorwoche, führt das zu „Beobachten“.",
  ],
  ["The same trigger again", "Wieder derselbe Auslöser"],
  [
    "Two hold days from the same trigger in seven days call for Watch.",
    "Zwei Haltetage durch denselben Auslöser in sieben Tagen führen zu „Beobachten“.",
  ],
  ["When to stop a session", "Wann du eine Einheit beendest"],
  [
    "Stop when pain passes 5, rises two points above the start, or you limp. At 4 or 5 finish easy and short.",
    "Hör auf, wenn der Schmerz 5 übersteigt, zwei Punkte über den Anfang steigt oder du hinkst. Bei 4 oder 5 bring es locker und kurz zu Ende.",
  ],
];
