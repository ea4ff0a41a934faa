import type { Said } from "@/lib/words/said/match";

export const saidProtocolsPlantarHeelPain: readonly Said[] = [
  ["Sole of the foot at the heel", "Fußsohle an der Ferse"],
  [
    "The first steps after lying or sitting are its usual sign.",
    "Die ersten Schritte nach dem Liegen oder Sitzen sind ihr übliches Zeichen.",
  ],
  ["Bare feet on hard floors flatten the arch.", "Barfuß auf hartem Boden flacht das Gewölbe ab."],
  [
    "Hours on the feet add up like kilometres.",
    "Stunden auf den Füßen summieren sich wie Kilometer.",
  ],
  ["The arch tires with the number of steps.", "Das Gewölbe ermüdet mit der Zahl der Schritte."],
  [
    "A push-off over bent toes pulls the sole tight.",
    "Ein Abstoßen über gebeugte Zehen spannt die Sohle.",
  ],
  [
    "Faster running pushes off more over the toes.",
    "Schnelleres Laufen stößt mehr über die Zehen ab.",
  ],
  ["Uphill the toes bend further.", "Bergauf beugen sich die Zehen weiter."],
  [
    "Hops land and push off on the front of the foot.",
    "Hüpfer landen auf dem Vorfuß und stoßen von ihm ab.",
  ],
  ["A hard push off the wall with bent toes.", "Hartes Abstoßen von der Wand mit gebeugten Zehen."],
  ["Heel landings on hard descents.", "Landungen auf der Ferse bei hartem Bergablaufen."],
  ["A stretch of the sole helped in one trial.", "Eine Dehnung der Sohle half in einer Studie."],
  [
    "In a flare rides stay short and easy, in stiff shoes.",
    "Im Schub bleiben Fahrten kurz und locker, in steifen Schuhen.",
  ],
  [
    "In a flare swimming stays easy: push off the wall softly, sandals on the poolside.",
    "Im Schub bleibt das Schwimmen locker: weich von der Wand abstoßen, Badeschuhe am Beckenrand.",
  ],
  ["Easy spinning, seated, in stiff shoes.", "Lockeres Kurbeln, sitzend, in steifen Schuhen."],
  ["Push off the wall softly.", "Stoß dich weich von der Wand ab."],
  ["Steady holds on two feet.", "Ruhige Haltephasen auf beiden Füßen."],
  ["Slow strength with the toes flat.", "Langsame Kraft mit flachen Zehen."],
  [
    "3 rounds of 10, slow both ways: heel raise on two feet, bridge, half squat",
    "3 Runden zu 10, in beide Richtungen langsam: Wadenheben auf beiden Füßen, Brücke, halbe Kniebeuge",
  ],
  [
    "The strength trial was not in runners who train on; no trial of running through heel pain was found.",
    "Die Kraftstudie untersuchte keine Läufer, die weitertrainieren; zum Laufen mit Fersenschmerz wurde keine gefunden.",
  ],
  [
    "The pain model of this app comes from the Achilles tendon; whether it holds for the sole of the foot nobody has tested.",
    "Das Schmerzmodell dieser App kommt von der Achillessehne; ob es für die Fußsohle gilt, hat niemand geprüft.",
  ],
  [
    "No study was found of speed, hills, bike or pool in this injury: every multiplier is our choice.",
    "Zu Tempo, Hügeln, Rad oder Becken bei dieser Verletzung wurde keine Studie gefunden: Jeder Faktor ist unsere Wahl.",
  ],
  [
    "Steps, hours on the feet and shoes are not among the check-in’s answers yet.",
    "Erste Schritte, Stunden auf den Füßen und Schuhe gehören noch nicht zu den Antworten des Check-ins.",
  ],
];
