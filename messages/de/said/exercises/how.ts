import type { Said } from "@/lib/words/said/match";

/** How an exercise is done, and what ends it: phrases for after "Aufhören bei:". */
export const saidExercisesHow: readonly Said[] = [
  [
    "Lie on your back, knees bent, feet flat and as wide as your hips.",
    "Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit aufgestellt.",
  ],
  [
    "Lift your hips until thighs and trunk are in one line.",
    "Heb die Hüfte, bis Oberschenkel und Rumpf eine Linie bilden.",
  ],
  [
    "Move most of the weight to one foot; the other only helps.",
    "Verlagere das meiste Gewicht auf einen Fuß; der andere hilft nur mit.",
  ],
  ["Breathe on. The hips stay level.", "Atme weiter. Die Hüfte bleibt waagerecht."],
  [
    "the hips sinking on one side, or cramp in the back of the thigh",
    "Absinken der Hüfte auf einer Seite oder Krampf hinten im Oberschenkel",
  ],
  [
    "Press through both heels and lift the hips until thighs and trunk are in one line.",
    "Drück durch beide Fersen und heb die Hüfte, bis Oberschenkel und Rumpf eine Linie bilden.",
  ],
  [
    "Tighten the buttocks; the lower back stays quiet.",
    "Spann das Gesäß an; der untere Rücken bleibt ruhig.",
  ],
  ["Hold still and breathe on.", "Halt still und atme weiter."],
  [
    "the hips sinking, or cramp in the back of the thigh",
    "Absinken der Hüfte oder Krampf hinten im Oberschenkel",
  ],
  [
    "Lie on your front, one knee bent to about a right angle, the heel behind something that does not move: a strap, a machine, a helper’s hand.",
    "Leg dich auf den Bauch, ein Knie etwa im rechten Winkel gebeugt, die Ferse hinter etwas, das sich nicht bewegt: einem Gurt, einem Gerät, der Hand einer helfenden Person.",
  ],
  [
    "Pull the heel towards you without the leg moving.",
    "Zieh die Ferse zu dir, ohne dass sich das Bein bewegt.",
  ],
  [
    "Build up over three seconds to about two thirds of what you could.",
    "Steigere über drei Sekunden bis auf etwa zwei Drittel dessen, was du könntest.",
  ],
  ["The front of the hip stays on the floor.", "Die Vorderseite der Hüfte bleibt am Boden."],
  ["the hip lifting off the floor, or cramp", "Abheben der Hüfte vom Boden oder Krampf"],
  [
    "Stand with your back to a wall, a hand on a chair. Bend one knee until the heel rests on the wall.",
    "Stell dich mit dem Rücken zu einer Wand, eine Hand an einem Stuhl. Beug ein Knie, bis die Ferse an der Wand anliegt.",
  ],
  [
    "Push the heel into the wall; the thighs stay side by side.",
    "Drück die Ferse gegen die Wand; die Oberschenkel bleiben nebeneinander.",
  ],
  ["Build up over three seconds, then hold.", "Steigere über drei Sekunden, dann halte."],
  ["Stand tall, no leaning forwards.", "Steh aufrecht, ohne dich nach vorn zu lehnen."],
  ["having to lean, or cramp", "Vorlehnen, das sich nicht vermeiden lässt, oder Krampf"],
  [
    "Lie on your back, one knee bent. The other leg is straight, its heel on a firm cushion.",
    "Leg dich auf den Rücken, ein Knie gebeugt. Das andere Bein ist gestreckt, seine Ferse auf einem festen Kissen.",
  ],
  [
    "Press the heel down into the cushion, the knee almost straight.",
    "Drück die Ferse in das Kissen, das Knie fast gestreckt.",
  ],
  [
    "Keep the cushion low: the hip stays near straight.",
    "Nimm ein flaches Kissen: Die Hüfte bleibt fast gestreckt.",
  ],
  ["a pull close to the sit bone, or cramp", "Ziehen nahe am Sitzbein oder Krampf"],
  [
    "Lie on your front, legs long, arms beside you.",
    "Leg dich auf den Bauch, Beine lang, Arme neben dir.",
  ],
  [
    "Tighten the buttocks and lift the chest a hand’s width.",
    "Spann das Gesäß an und heb die Brust um eine Handbreit.",
  ],
  ["Look at the floor; the neck stays long.", "Schau auf den Boden; der Nacken bleibt lang."],
  ["pain in the lower back", "Schmerz im unteren Rücken"],
  [
    "A flat, soft stretch of ground, warm muscles.",
    "Ein flaches, weiches Stück Boden, warme Muskeln.",
  ],
  [
    "Skip forwards, one knee after the other to hip height.",
    "Hops nach vorn, ein Knie nach dem anderen auf Hüfthöhe.",
  ],
  ["Land under you, light and short.", "Lande unter dir, leicht und kurz."],
  ["Walk back; each stretch starts fresh.", "Geh zurück; jedes Stück beginnt frisch."],
  [
    "a sharp pull, or landings that get loud",
    "ein scharfes Ziehen oder Landungen, die laut werden",
  ],
  ["One whole foot on a low, steady step.", "Ein ganzer Fuß auf einer niedrigen, festen Stufe."],
  ["Up quickly, down slowly.", "Schnell hinauf, langsam hinunter."],
  ["The knee stays over the foot.", "Das Knie bleibt über dem Fuß."],
  ["Stop while it is still quick.", "Hör auf, solange es noch schnell ist."],
  [
    "a sharp pull, or repeats that get slow",
    "ein scharfes Ziehen oder Wiederholungen, die langsam werden",
  ],
  [
    "Feet a little wider than the hips, a light weight on the floor before you.",
    "Füße etwas mehr als hüftbreit, ein leichtes Gewicht vor dir auf dem Boden.",
  ],
  [
    "Push the hips back, then stand up fast; the weight floats to chest height.",
    "Schieb die Hüfte zurück, dann steh schnell auf; das Gewicht schwebt bis auf Brusthöhe.",
  ],
  ["Arms are ropes, the hips do the work.", "Die Arme sind Seile, die Arbeit macht die Hüfte."],
  ["The back stays long.", "Der Rücken bleibt lang."],
  [
    "a pull close to the sit bone, or the back rounding",
    "Ziehen nahe am Sitzbein oder Rundwerden des Rückens",
  ],
  ["The single-leg bridge you know.", "Die einbeinige Brücke, die du kennst."],
  ["The hips stay level.", "Die Hüfte bleibt waagerecht."],
  ["a sharp pull or cramp", "ein scharfes Ziehen oder Krampf"],
  ["Flat, soft ground, warm muscles.", "Flacher, weicher Boden, warme Muskeln."],
  [
    "Bound from one foot to the other, low and short.",
    "Spring von einem Fuß auf den anderen, flach und kurz.",
  ],
  ["Land softly under you.", "Lande weich unter dir."],
  [
    "Walk back and shake out before the next.",
    "Geh zurück und schüttle die Beine aus, bevor du weitermachst.",
  ],
  [
    "A sled that moves without a fight, arms straight.",
    "Ein Schlitten, der sich ohne Kampf bewegt, Arme gestreckt.",
  ],
  [
    "Lean in one line and push with short steps.",
    "Lehn dich in einer Linie nach vorn und schieb mit kurzen Schritten.",
  ],
  ["Strong push, quiet feet.", "Kräftiges Schieben, leise Füße."],
  ["Stand up slowly at the end.", "Richte dich am Ende langsam auf."],
  [
    "a sharp pull, or having to bend deep at the hip",
    "ein scharfes Ziehen oder tiefes Beugen der Hüfte, das sich nicht vermeiden lässt",
  ],
  ["Flat, soft ground, feet together.", "Flacher, weicher Boden, Füße zusammen."],
  ["Hop low, knees almost straight.", "Spring flach, die Knie fast gestreckt."],
  ["The heels kiss the floor.", "Die Fersen berühren den Boden nur eben."],
  ["Quick and quiet.", "Schnell und leise."],
  [
    "Lie on your back, one foot flat, the other leg lifted. Heel about a foot’s length from you.",
    "Leg dich auf den Rücken, ein Fuß flach, das andere Bein gehoben. Die Ferse etwa eine Fußlänge vom Gesäß.",
  ],
  [
    "Press through the heel and lift until thigh and trunk are in one line.",
    "Drück durch die Ferse und heb dich, bis Oberschenkel und Rumpf eine Linie bilden.",
  ],
  ["Three seconds each way, no bounce.", "Drei Sekunden in jede Richtung, ohne Federn."],
  [
    "The hips stay level, as if a cup stood on them.",
    "Die Hüfte bleibt waagerecht, als stünde eine Tasse darauf.",
  ],
  ["the hips turning or sinking, or cramp", "Drehen oder Absinken der Hüfte oder Krampf"],
  [
    "Lift into a two-leg bridge and stay there.",
    "Heb dich in eine Brücke auf beiden Beinen und bleib dort.",
  ],
  [
    "Lift one foot just off the floor, set it down, change sides.",
    "Heb einen Fuß gerade vom Boden, setz ihn ab, wechsle die Seite.",
  ],
  [
    "The hips do not move while a foot is in the air.",
    "Die Hüfte bewegt sich nicht, während ein Fuß in der Luft ist.",
  ],
  ["Slow steps, breathe on.", "Langsame Schritte, atme weiter."],
  ["the hips rocking or sinking", "Schaukeln oder Absinken der Hüfte"],
  [
    "Lie on your front, a band or cuff round the ankle, or use a leg curl machine.",
    "Leg dich auf den Bauch, ein Band oder eine Manschette um ein Fußgelenk, oder nimm einen Beinbeuger.",
  ],
  [
    "Bend the knee to a right angle and let it down again.",
    "Beug das Knie bis zum rechten Winkel und lass es wieder hinunter.",
  ],
  [
    "Stand tall with a hand on the wall, a band or cuff round one ankle.",
    "Steh aufrecht, eine Hand an der Wand, ein Band oder eine Manschette um ein Fußgelenk.",
  ],
  [
    "Bend the knee, the heel comes up behind you; the thighs stay side by side.",
    "Beug das Knie, die Ferse kommt hinter dir hoch; die Oberschenkel bleiben nebeneinander.",
  ],
  ["Stand tall: no leaning forwards.", "Steh aufrecht: kein Vorlehnen."],
  ["having to lean or swing", "Vorlehnen oder Schwung, der sich nicht vermeiden lässt"],
  [
    "Lie on your back, heels on a big ball, hips lifted into a bridge.",
    "Leg dich auf den Rücken, Fersen auf einem großen Ball, die Hüfte zur Brücke gehoben.",
  ],
  [
    "Pull the ball towards you with the heels and let it roll out again.",
    "Zieh den Ball mit den Fersen zu dir und lass ihn wieder hinausrollen.",
  ],
  ["The hips stay up the whole way.", "Die Hüfte bleibt die ganze Zeit oben."],
  ["the hips sinking, or cramp", "Absinken der Hüfte oder Krampf"],
  [
    "Lie on your back in a bridge, heels on something that slides: socks on wood, a towel.",
    "Leg dich in der Brücke auf den Rücken, die Fersen auf etwas, das rutscht: Socken auf Holz, ein Handtuch.",
  ],
  [
    "Let the heels slide out slowly, only as far as you can hold.",
    "Lass die Fersen langsam hinausgleiten, nur so weit, wie du halten kannst.",
  ],
  [
    "Set the hips down, pull the heels in, lift again.",
    "Setz die Hüfte ab, zieh die Fersen heran, heb dich wieder.",
  ],
  [
    "The way out is the exercise; the way in may be easy.",
    "Der Weg hinaus ist die Übung; der Weg zurück darf leicht sein.",
  ],
  ["the hips dropping all at once, or cramp", "plötzliches Absacken der Hüfte oder Krampf"],
  [
    "Shoulder blades on a bench, feet flat, knees over the heels. A weight may lie on the hips.",
    "Schulterblätter auf einer Bank, Füße flach, Knie über den Fersen. Ein Gewicht darf auf der Hüfte liegen.",
  ],
  [
    "Lower the hips by a hand’s width only, then lift until you are level.",
    "Senk die Hüfte nur um eine Handbreit, dann heb sie, bis du waagerecht bist.",
  ],
  [
    "Finish with the buttocks, not with the lower back.",
    "Mach das Ende mit dem Gesäß, nicht mit dem unteren Rücken.",
  ],
  [
    "pressure at the sit bone or pain in the lower back",
    "Druck am Sitzbein oder Schmerz im unteren Rücken",
  ],
  [
    "Kneel on something soft, ankles held. A chair or a band in front takes part of your weight.",
    "Knie auf etwas Weichem, die Fußgelenke gehalten. Ein Stuhl oder ein Band vor dir nimmt einen Teil deines Gewichts.",
  ],
  [
    "Lean forwards in one line from knee to head, as slowly as you can.",
    "Lehn dich in einer Linie von Knie bis Kopf nach vorn, so langsam du kannst.",
  ],
  [
    "Help with the hands as much as it takes to stay slow.",
    "Hilf mit den Händen so viel, wie du brauchst, um langsam zu bleiben.",
  ],
  [
    "Push yourself back up; the way up is not the exercise.",
    "Drück dich wieder hoch; der Weg nach oben ist nicht die Übung.",
  ],
  [
    "falling instead of lowering, or a sharp pull behind the thigh",
    "Fallen statt Senken oder ein scharfes Ziehen hinten im Oberschenkel",
  ],
  [
    "Lie on your back, knees bent, feet flat. A rucksack or weight may lie on the hips.",
    "Leg dich auf den Rücken, Knie gebeugt, Füße flach. Ein Rucksack oder Gewicht darf auf der Hüfte liegen.",
  ],
  [
    "Press through both heels and lift until thighs and trunk are in one line.",
    "Drück durch beide Fersen und heb dich, bis Oberschenkel und Rumpf eine Linie bilden.",
  ],
  ["cramp, or pain in the lower back", "Krampf oder Schmerz im unteren Rücken"],
  [
    "Stand on one leg, the knee soft. A hand on the wall is allowed.",
    "Steh auf einem Bein, das Knie locker. Eine Hand an der Wand ist erlaubt.",
  ],
  [
    "Bend at the hip, the free leg goes back as the trunk goes down.",
    "Beug die Hüfte, das freie Bein geht nach hinten, während der Rumpf sinkt.",
  ],
  ["Three seconds down, no bounce at the bottom.", "Drei Sekunden hinunter, unten kein Federn."],
  [
    "The hips stay square to the floor; the back stays long.",
    "Die Hüfte bleibt parallel zum Boden; der Rücken bleibt lang.",
  ],
  [
    "Stand with feet as wide as the hips, the weight close to the thighs, knees soft.",
    "Steh hüftbreit, das Gewicht nah an den Oberschenkeln, Knie locker.",
  ],
  [
    "Push the hips back and let the weight slide down the thighs.",
    "Schieb die Hüfte zurück und lass das Gewicht an den Oberschenkeln hinabgleiten.",
  ],
];
