import type { Said } from "@/lib/words/said/match";

export const saidProtocolsAchilles: readonly Said[] = [
  [
    "Achilles tendon, at the heel bone or place not said",
    "Achillessehne, am Fersenbein oder Stelle nicht genannt",
  ],
  [
    "Until somebody says that it is the middle of the tendon: the careful one of the two.",
    "Bis jemand sagt, dass es die Mitte der Sehne ist: das vorsichtigere der beiden.",
  ],
  [
    "The wear the tendon takes per kilometre does not fall when speed rises, and peaks grow.",
    "Die Beanspruchung der Sehne je Kilometer sinkt nicht, wenn das Tempo steigt, und die Spitzen wachsen.",
  ],
  ["Speeding up is pushed off with the calf.", "Beim Beschleunigen stößt die Wade ab."],
  [
    "Uphill the ankle bends deeper and the calf does more of the work.",
    "Bergauf beugt sich das Fußgelenk tiefer, und die Wade übernimmt mehr von der Arbeit.",
  ],
  [
    "Hops and bounds store energy in this tendon.",
    "Hüpfer und Sprünge speichern Energie in dieser Sehne.",
  ],
  [
    "With the heel below the toes the tendon is pressed on the heel bone.",
    "Steht die Ferse tiefer als die Zehen, wird die Sehne auf das Fersenbein gedrückt.",
  ],
  [
    "A calf stretch is a deep ankle bend.",
    "Eine Wadendehnung ist eine tiefe Beugung des Fußgelenks.",
  ],
  [
    "Bare feet and flat shoes lower the heel.",
    "Barfuß und in flachen Schuhen steht die Ferse tiefer.",
  ],
  [
    "Steps add up; the calf tires before the heart.",
    "Schritte summieren sich; die Wade ermüdet vor dem Herzen.",
  ],
  [
    "Stiff first steps in the morning are its usual sign.",
    "Steife erste Schritte am Morgen sind ihr übliches Zeichen.",
  ],
  [
    "Climbing stairs on the front of the foot is a heel raise.",
    "Treppensteigen auf dem Vorfuß ist Wadenheben.",
  ],
  [
    "A big gear or standing on the pedals pushes through the ankle.",
    "Ein schwerer Gang oder Wiegetritt drückt durch das Fußgelenk.",
  ],
  [
    "Fins and hard wall push-offs bend and stretch the ankle quickly.",
    "Flossen und hartes Abstoßen von der Wand beugen und dehnen das Fußgelenk schnell.",
  ],
  [
    "Downhill the calf brakes less than the thigh.",
    "Bergab bremst die Wade weniger als der Oberschenkel.",
  ],
  [
    "In a flare rides stay short, seated and in an easy gear, so that the calf works little.",
    "Im Schub bleiben Fahrten kurz, sitzend und in einem leichten Gang, damit die Wade wenig arbeitet.",
  ],
  [
    "In a flare swimming stays easy: pull more, push off the wall softly, no fins.",
    "Im Schub bleibt das Schwimmen locker: mehr ziehen, sich weich von der Wand abstoßen, keine Flossen.",
  ],
  [
    "Riding may be what hurt, so rides stay seated and easy for now.",
    "Vielleicht war es das Radfahren, das wehtat; deshalb bleiben Fahrten vorerst sitzend und locker.",
  ],
  [
    "When the pause ends, harder rides start again with short blocks, seated.",
    "Wenn die Pause endet, beginnen härtere Fahrten wieder mit kurzen Blöcken, sitzend.",
  ],
  [
    "Easy spinning, seated, light gears, the whole foot quiet on the pedal.",
    "Lockeres Kurbeln, sitzend, leichte Gänge, der ganze Fuß ruhig auf dem Pedal.",
  ],
  [
    "Push off the wall softly; use a pull buoy if kicking is felt.",
    "Stoß dich weich von der Wand ab; nimm einen Pull-Buoy, wenn du den Beinschlag spürst.",
  ],
  [
    "Long, steady holds with the heel just off the floor.",
    "Lange, ruhige Haltephasen, die Ferse knapp über dem Boden.",
  ],
  ["Slow strength without a drop of the heel.", "Langsame Kraft, ohne die Ferse zu senken."],
  [
    "3 rounds of 10, slow both ways: heel raise from the floor, bridge, leg curl",
    "3 Runden zu 10, in beide Richtungen langsam: Wadenheben vom Boden, Brücke, Beinbeugen",
  ],
  [
    "The pain-guided running trial studied the middle of the tendon; none was found for the heel bone.",
    "Die Studie zum Laufen nach Schmerz untersuchte die Mitte der Sehne; für das Fersenbein wurde keine gefunden.",
  ],
  [
    "No study was found that measures what hills, surges, bike, pool or elliptical do to this tendon in injured runners: every multiplier is our choice.",
    "Es wurde keine Studie gefunden, die misst, was Hügel, Antritte, Rad, Becken oder Crosstrainer bei verletzten Läufern mit dieser Sehne machen: Jeder Faktor ist unsere Wahl.",
  ],
  [
    "No study was found of how long speed or hills should rest after they hurt.",
    "Es wurde keine Studie dazu gefunden, wie lange Tempo oder Hügel ruhen sollen, nachdem sie wehtaten.",
  ],
  [
    "Whether this is the middle of the tendon or the heel bone, a person has to say; until then the careful protocol stands.",
    "Ob es die Mitte der Sehne oder das Fersenbein ist, muss ein Mensch sagen; bis dahin gilt das vorsichtige Protokoll.",
  ],
  [
    "Walking down stairs and standing are not among the check-in’s answers yet.",
    "Treppab gehen und Stehen gehören noch nicht zu den Antworten des Check-ins.",
  ],
  ["Achilles tendon, middle", "Achillessehne, Mitte"],
  [
    "Once a clinician or the athlete says that the middle of the tendon is meant.",
    "Sobald eine medizinische Fachperson oder du selbst sagst, dass die Mitte der Sehne gemeint ist.",
  ],
  [
    "A deep ankle bend stretches the tendon; here it is trained back slowly.",
    "Eine tiefe Beugung des Fußgelenks dehnt die Sehne; hier wird sie langsam wieder antrainiert.",
  ],
];
