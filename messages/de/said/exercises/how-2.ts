import type { Said } from "@/lib/words/said/match";

/** How an exercise is done, and what ends it: phrases for after "Aufhören bei:". The rest. */
export const saidExercisesHow2: readonly Said[] = [
  [
    "Go only as deep as stays comfortable; the back stays long.",
    "Geh nur so tief, wie es angenehm bleibt; der Rücken bleibt lang.",
  ],
  [
    "One whole foot on a step. Lower the step if the hip bends too much.",
    "Ein ganzer Fuß auf einer Stufe. Nimm eine niedrigere Stufe, wenn sich die Hüfte zu weit beugt.",
  ],
  [
    "Lean a little forwards and stand up through the heel on the step.",
    "Lehn dich etwas nach vorn und steh durch die Ferse auf der Stufe auf.",
  ],
  ["The lower foot does not push off.", "Der untere Fuß stößt sich nicht ab."],
  ["Come down as slowly as you went up.", "Komm so langsam hinunter, wie du hinaufgegangen bist."],
  [
    "having to push off with the lower foot, or the knee falling inwards",
    "Abstoßen mit dem unteren Fuß oder Einknicken des Knies nach innen",
  ],
  [
    "Room for a few steps. Hands free or with a weight in each.",
    "Platz für ein paar Schritte. Hände frei oder mit je einem Gewicht.",
  ],
  [
    "Step forwards and lower straight down, the trunk tall.",
    "Mach einen Schritt nach vorn und senk dich gerade hinunter, der Rumpf aufrecht.",
  ],
  [
    "Only as deep as stays comfortable; shorter steps bend the hip less.",
    "Nur so tief, wie es angenehm bleibt; kürzere Schritte beugen die Hüfte weniger.",
  ],
  [
    "a pull close to the sit bone, or losing your balance",
    "Ziehen nahe am Sitzbein oder Verlust des Gleichgewichts",
  ],
  [
    "Shoulder blades on a bench, feet flat, a weight on the hips over a cushion.",
    "Schulterblätter auf einer Bank, Füße flach, ein Gewicht auf der Hüfte, mit einem Kissen darunter.",
  ],
  [
    "Lower the hips towards the floor, then lift until you are level.",
    "Senk die Hüfte zum Boden, dann heb sie, bis du waagerecht bist.",
  ],
  ["Kneel on something soft, ankles held.", "Knie auf etwas Weichem, die Fußgelenke gehalten."],
  [
    "Catch yourself with the hands and push back up.",
    "Fang dich mit den Händen ab und drück dich wieder hoch.",
  ],
  ["Few and slow is enough.", "Wenige und langsame genügen."],
  [
    "Feet high on the plate, the seat back far enough that the hips stay open.",
    "Füße hoch auf der Platte, der Sitz so weit hinten, dass die Hüfte offen bleibt.",
  ],
  [
    "Push out through the heels, the knees never lock.",
    "Drück durch die Fersen hinaus, ohne die Knie ganz durchzustrecken.",
  ],
  [
    "Only as deep as the lower back stays on the seat.",
    "Nur so tief, wie der untere Rücken am Sitz bleibt.",
  ],
  [
    "pressure at the sit bone, or the lower back lifting",
    "Druck am Sitzbein oder Abheben des unteren Rückens",
  ],
  ["Stand tall, a finger on the wall.", "Steh aufrecht, ein Finger an der Wand."],
  ["Rise over the big toe, two seconds.", "Heb dich über den großen Zeh, zwei Sekunden."],
  ["Come down just as slowly.", "Komm genauso langsam hinunter."],
  ["Knees straight.", "Knie gestreckt."],
  ["pain in the calf or the heel cord", "Schmerz in der Wade oder an der Achillessehne"],
  [
    "Lie on your side, the elbow under the shoulder. Knees bent makes it easier.",
    "Leg dich auf die Seite, der Ellbogen unter der Schulter. Mit gebeugten Knien ist es leichter.",
  ],
  ["Lift the hips until you are in one line.", "Heb die Hüfte, bis du eine Linie bildest."],
  ["Do not roll forwards.", "Roll nicht nach vorn."],
  ["Breathe on.", "Atme weiter."],
  ["pain in the shoulder or the lower back", "Schmerz in der Schulter oder im unteren Rücken"],
  [
    "Lie on your back, arms up, hips and knees bent to right angles.",
    "Leg dich auf den Rücken, Arme nach oben, Hüfte und Knie im rechten Winkel.",
  ],
  [
    "Lower one leg and the other arm, slowly, then change.",
    "Senk langsam ein Bein und den anderen Arm, dann wechsle.",
  ],
  ["The lower back stays on the floor.", "Der untere Rücken bleibt am Boden."],
  ["Only as low as that works.", "Nur so tief, wie das gelingt."],
  ["the lower back lifting", "Abheben des unteren Rückens"],
  [
    "Stand side-on to a band fixed at chest height, the band held at your chest.",
    "Stell dich seitlich zu einem Band, das auf Brusthöhe befestigt ist, das Band vor deiner Brust.",
  ],
  [
    "Push the hands straight out and hold a moment.",
    "Drück die Hände gerade hinaus und halte einen Moment.",
  ],
  ["Do not let the band turn you.", "Lass dich vom Band nicht drehen."],
  ["Slowly back.", "Langsam zurück."],
  [
    "Hands under the shoulders, the body in one line. Knees down makes it easier.",
    "Hände unter den Schultern, der Körper in einer Linie. Mit den Knien am Boden ist es leichter.",
  ],
  ["Lower the chest between the hands.", "Senk die Brust zwischen die Hände."],
  ["Stay in one line.", "Bleib in einer Linie."],
  ["Push the floor away.", "Drück den Boden weg."],
  ["pain in the shoulder or wrist", "Schmerz in Schulter oder Handgelenk"],
  [
    "A band or a weight. Stand tall, or sit if bending forwards is felt at the sit bone.",
    "Ein Band oder ein Gewicht. Steh aufrecht, oder setz dich, wenn du das Vorbeugen am Sitzbein spürst.",
  ],
  [
    "Pull the elbows back along your sides.",
    "Zieh die Ellbogen an deinen Seiten entlang nach hinten.",
  ],
  ["Shoulders down.", "Schultern tief."],
  [
    "a pull close to the sit bone: then sit or stand upright",
    "Ziehen nahe am Sitzbein: Dann setz dich oder steh aufrecht",
  ],
];
