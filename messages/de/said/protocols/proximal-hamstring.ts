import type { Said } from "@/lib/words/said/match";

export const saidProtocolsProximalHamstring: readonly Said[] = [
  ["High hamstring tendon", "Hintere Oberschenkelsehne am Sitzbein"],
  ["Always, for this injury.", "Immer, bei dieser Verletzung."],
  [
    "The hamstring works hardest late in the swing of a fast stride.",
    "Die hintere Oberschenkelmuskulatur arbeitet am härtesten spät im Schwung eines schnellen Schritts.",
  ],
  [
    "Speeding up at half of top speed stretches the muscle as much as steady running at 88 % of it.",
    "Beschleunigen bei halbem Höchsttempo dehnt den Muskel so stark wie gleichmäßiges Laufen mit 88 % davon.",
  ],
  [
    "Climbing asks more of the hip, most of all when it is fast.",
    "Bergauf ist die Hüfte mehr gefordert, am meisten, wenn es schnell geht.",
  ],
  [
    "With the hip bent under load the tendon is pressed on the sit bone.",
    "Ist die Hüfte unter Last gebeugt, wird die Sehne auf das Sitzbein gedrückt.",
  ],
  [
    "A long hamstring stretch pulls on the tendon and presses it on the sit bone.",
    "Eine lange Dehnung der hinteren Oberschenkelmuskulatur zieht an der Sehne und drückt sie auf das Sitzbein.",
  ],
  ["Long or hard sitting presses the tendon.", "Langes oder hartes Sitzen drückt auf die Sehne."],
  ["The saddle presses where the tendon begins.", "Der Sattel drückt dort, wo die Sehne beginnt."],
  [
    "A low position bends the hip for a long time.",
    "Eine tiefe Haltung beugt die Hüfte für lange Zeit.",
  ],
  [
    "A long stride bends the hip more at every step.",
    "Ein langer Schritt beugt die Hüfte jedes Mal mehr.",
  ],
  [
    "Breaststroke, fins and flip turns bend the hip deep and stretch it fast.",
    "Brustschwimmen, Flossen und Rollwenden beugen die Hüfte tief und dehnen schnell.",
  ],
  [
    "Easy kilometres add up, each of them with little.",
    "Lockere Kilometer summieren sich, jeder mit wenig.",
  ],
  [
    "In a flare rides stay short, easy and upright, so that the sit bone is not pressed.",
    "Im Schub bleiben Fahrten kurz, locker und aufrecht, damit nichts auf das Sitzbein drückt.",
  ],
  [
    "In a flare swimming stays easy: pull more, kick less, open turns.",
    "Im Schub bleibt das Schwimmen locker: mehr ziehen, weniger Beinschlag, offene Wenden.",
  ],
  [
    "Riding low may be what hurt, so you sit up when you ride.",
    "Vielleicht war es das tiefe Fahren, das wehtat; deshalb sitzt du auf dem Rad aufrecht.",
  ],
  [
    "When the pause ends, the aero position starts again with short blocks.",
    "Wenn die Pause endet, beginnt die Aeroposition wieder mit kurzen Blöcken.",
  ],
  ["Check the saddle first.", "Prüfe zuerst den Sattel."],
  [
    "Easy spinning, sitting upright, light gears and a high cadence.",
    "Lockeres Kurbeln, aufrecht sitzend, leichte Gänge und eine hohe Trittfrequenz.",
  ],
  ["Easy freestyle.", "Locker kraulen."],
  [
    "Use a pull buoy if kicking is felt, and turn at the wall without a flip.",
    "Nimm einen Pull-Buoy, wenn du den Beinschlag spürst, und wende an der Wand ohne Rolle.",
  ],
  ["Stop a hold that hurts more than 3.", "Hör mit einer auf, die mehr als 3 schmerzt."],
  ["Slow strength with the hip near straight.", "Langsame Kraft bei fast gestreckter Hüfte."],
  ["Stop an exercise that hurts more than 3.", "Hör mit einer Übung auf, die mehr als 3 schmerzt."],
  [
    "3 rounds of 10, slow both ways: bridge, leg curl, calf raise.",
    "3 Runden zu 10, in beide Richtungen langsam: Brücke, Beinbeugen, Wadenheben.",
  ],
  ["No deep hip bend", "Keine tiefe Hüftbeugung"],
  [
    "No trial has tested running through this injury with daily answers; the nearest is an Achilles trial.",
    "Keine Studie hat das Laufen mit dieser Verletzung nach täglichen Antworten geprüft; am nächsten kommt eine zur Achillessehne.",
  ],
  [
    "No study of cycling, swimming, aqua-jogging, the aero position, hills or race gates with this injury is known.",
    "Zu Radfahren, Schwimmen, Aquajogging, Aeroposition, Hügeln oder Entscheidungstagen vor Rennen ist bei dieser Verletzung keine Studie bekannt.",
  ],
  [
    "Sets, repeats and holds of the four stages are from memory of the published programme, not confirmed.",
    "Sätze, Wiederholungen und Haltezeiten der vier Stufen stammen aus der Erinnerung an das veröffentlichte Programm und sind nicht bestätigt.",
  ],
  [
    "No measurement of this tendon in a running person is known: the multipliers are our choice.",
    "Es ist keine Messung dieser Sehne an laufenden Menschen bekannt: Die Faktoren sind unsere Wahl.",
  ],
  [
    "Long, steady holds against something that does not move.",
    "Lange, ruhige Haltephasen gegen etwas, das sich nicht bewegt.",
  ],
  [
    "Pull the straight leg down and hold. Stop a hold that hurts more than 3.",
    "Das gestreckte Bein nach unten drücken und halten. Hör mit einer Haltephase auf, die mehr als 3 schmerzt.",
  ],
  [
    "Holds for the back of the body, hips straight.",
    "Haltephasen für die Rückseite des Körpers, Hüfte gestreckt.",
  ],
  [
    "Most of the weight on one side, the other helps.",
    "Das meiste Gewicht auf einer Seite, die andere hilft mit.",
  ],
  [
    "Slow, heavy enough, with little bend in the hip.",
    "Langsam, schwer genug, mit wenig Beugung in der Hüfte.",
  ],
  [
    "Slow strength for the back of the hip in a small range.",
    "Langsame Kraft für die Rückseite der Hüfte in kleiner Bewegung.",
  ],
  [
    "The hamstring works slowly while the hip stays near straight.",
    "Die hintere Oberschenkelmuskulatur arbeitet langsam, während die Hüfte fast gestreckt bleibt.",
  ],
  [
    "Quick, light contacts teach the tendon to spring again.",
    "Schnelle, leichte Kontakte lehren die Sehne wieder zu federn.",
  ],
];
