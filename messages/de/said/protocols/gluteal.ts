import type { Said } from "@/lib/words/said/match";

export const saidProtocolsGluteal: readonly Said[] = [
  ["Tendon at the side of the hip", "Sehne außen an der Hüfte"],
  [
    "With the leg across the middle the tendon is pressed on the bone.",
    "Steht das Bein über der Mitte, wird die Sehne auf den Knochen gedrückt.",
  ],
  [
    "Lying on it presses it; lying on the other side lets the leg fall across.",
    "Darauf zu liegen drückt sie; auf der anderen Seite zu liegen lässt das Bein hinüberfallen.",
  ],
  ["Stairs are a row of single-leg stands.", "Treppen sind eine Reihe von Einbeinständen."],
  [
    "Pulling the knee across the body presses the tendon.",
    "Das Knie quer über den Körper zu ziehen drückt auf die Sehne.",
  ],
  [
    "On a sloping road the upper leg works across the middle.",
    "Auf einer schrägen Straße arbeitet das obere Bein über die Mitte.",
  ],
  [
    "A long stride lets the hip drop and the foot cross the middle.",
    "Ein langer Schritt lässt die Hüfte sinken und den Fuß die Mitte kreuzen.",
  ],
  ["Standing with the weight on one hip.", "Stehen mit dem Gewicht auf einer Hüfte."],
  ["A tired hip drops more at every step.", "Eine müde Hüfte sinkt bei jedem Schritt mehr."],
  ["Faster steps land harder on one leg.", "Schnellere Schritte landen härter auf einem Bein."],
  ["Downhill the hip brakes on one leg.", "Bergab bremst die Hüfte auf einem Bein."],
  ["Low chairs and crossed legs.", "Niedrige Stühle und übergeschlagene Beine."],
  ["Steep climbs ask more of the hip.", "Steile Anstiege fordern die Hüfte mehr."],
  [
    "The breaststroke kick turns the hip under load.",
    "Der Brustbeinschlag dreht die Hüfte unter Last.",
  ],
  ["A saddle that is too high rocks the hips.", "Ein zu hoher Sattel lässt die Hüfte schaukeln."],
  [
    "In a flare rides stay short and easy, with knees in line with the hips.",
    "Im Schub bleiben Fahrten kurz und locker, die Knie in einer Linie mit der Hüfte.",
  ],
  [
    "In a flare swimming stays easy: freestyle, no breaststroke kick.",
    "Im Schub bleibt das Schwimmen locker: Kraul, kein Brustbeinschlag.",
  ],
  [
    "Riding may be what hurt, so rides stay easy for now.",
    "Vielleicht war es das Radfahren, das wehtat; deshalb bleiben Fahrten vorerst locker.",
  ],
  [
    "When the pause ends, harder rides start again with short blocks.",
    "Wenn die Pause endet, beginnen härtere Fahrten wieder mit kurzen Blöcken.",
  ],
  ["Check the saddle height.", "Prüfe die Sattelhöhe."],
  [
    "Easy spinning, hips still on the saddle, knees in line with the hips.",
    "Lockeres Kurbeln, die Hüfte ruhig auf dem Sattel, die Knie in einer Linie mit der Hüfte.",
  ],
  [
    "Easy freestyle with a long body and a soft kick.",
    "Locker kraulen mit langem Körper und weichem Beinschlag.",
  ],
  [
    "Gentle, steady holds with the hips level.",
    "Sanfte, ruhige Haltephasen bei waagerechter Hüfte.",
  ],
  ["Slow strength with the hips level.", "Langsame Kraft bei waagerechter Hüfte."],
  [
    "3 rounds of 10, slow both ways: bridge, half squat, step-up on a low step",
    "3 Runden zu 10, in beide Richtungen langsam: Brücke, halbe Kniebeuge, Aufsteigen auf eine niedrige Stufe",
  ],
  [
    "The trial behind the exercises was in adults of 35 to 70, most of them no runners; none was found in runners who train on.",
    "Die Studie hinter den Übungen untersuchte Erwachsene von 35 bis 70, die meisten keine Läufer; zu Läufern, die weitertrainieren, wurde keine gefunden.",
  ],
  [
    "No study was found of speed, hills, camber, bike or pool in this injury: every multiplier is our choice.",
    "Zu Tempo, Hügeln, schrägen Straßen, Rad oder Becken bei dieser Verletzung wurde keine Studie gefunden: Jeder Faktor ist unsere Wahl.",
  ],
  [
    "Lying on the side wakes many with this injury. Rebound cannot tell that from other night pain, so it asks that someone looks at it after two nights, as for every injury.",
    "Auf der Seite zu liegen weckt viele mit dieser Verletzung. Rebound kann das nicht von anderem Nachtschmerz unterscheiden und bittet deshalb wie bei jeder Verletzung nach zwei Nächten darum, dass jemand darauf schaut.",
  ],
  [
    "Stairs, standing and side-lying are not among the check-in’s answers yet.",
    "Treppen, Stehen und Seitenlage gehören noch nicht zu den Antworten des Check-ins.",
  ],
];
