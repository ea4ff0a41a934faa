import type { Said } from "@/lib/words/said/match";

export const saidProtocolsPatellar: readonly Said[] = [
  ["Tendon below the kneecap", "Sehne unter der Kniescheibe"],
  [
    "Storing and giving back energy loads this tendon most.",
    "Energie zu speichern und zurückzugeben belastet diese Sehne am meisten.",
  ],
  [
    "Speeding up and braking ask most of the knee extensors.",
    "Beschleunigen und Bremsen fordern die Kniestrecker am meisten.",
  ],
  ["Downhill the thigh brakes every step.", "Bergab bremst der Oberschenkel jeden Schritt."],
  [
    "A big gear or standing start pushes hard through a bent knee.",
    "Ein schwerer Gang oder ein Start aus dem Stand drückt hart durch ein gebeugtes Knie.",
  ],
  [
    "A deep squat or lunge bends the knee under load.",
    "Eine tiefe Kniebeuge oder ein Ausfallschritt beugt das Knie unter Last.",
  ],
  ["Going down stairs is a single-leg squat.", "Treppab gehen ist eine einbeinige Kniebeuge."],
  ["Longer flight, harder landing.", "Längerer Flug, härtere Landung."],
  [
    "The breaststroke kick whips the knee straight.",
    "Der Brustbeinschlag streckt das Knie ruckartig.",
  ],
  ["A hard push off the wall is a jump.", "Sich hart von der Wand abzustoßen ist ein Sprung."],
  [
    "Long sitting with bent knees aches for many.",
    "Langes Sitzen mit gebeugten Knien schmerzt viele.",
  ],
  [
    "Uphill the steps are short and landings soft.",
    "Bergauf sind die Schritte kurz und die Landungen weich.",
  ],
  ["Easy flat steps ask little each.", "Lockere flache Schritte fordern jeder nur wenig."],
  [
    "In a flare rides stay short and easy, in a light gear, so that the knee pushes little.",
    "Im Schub bleiben Fahrten kurz und locker, in einem leichten Gang, damit das Knie wenig drückt.",
  ],
  [
    "In a flare swimming stays easy: freestyle, no breaststroke, soft push-offs.",
    "Im Schub bleibt das Schwimmen locker: Kraul, kein Brustschwimmen, weiches Abstoßen.",
  ],
  [
    "Riding may be what hurt, so rides stay easy and in light gears for now.",
    "Vielleicht war es das Radfahren, das wehtat; deshalb bleiben Fahrten vorerst locker und in leichten Gängen.",
  ],
  [
    "When the pause ends, harder rides start again with short blocks at a high cadence.",
    "Wenn die Pause endet, beginnen härtere Fahrten wieder mit kurzen Blöcken bei hoher Trittfrequenz.",
  ],
  [
    "Easy spinning in light gears, cadence 85 or more, saddle not too low.",
    "Lockeres Kurbeln in leichten Gängen, Trittfrequenz 85 oder mehr, der Sattel nicht zu tief.",
  ],
  [
    "Easy freestyle with a soft kick; push off the wall softly.",
    "Locker kraulen mit weichem Beinschlag; stoß dich weich von der Wand ab.",
  ],
  [
    "Long, steady holds with the knee half bent.",
    "Lange, ruhige Haltephasen bei halb gebeugtem Knie.",
  ],
  ["Slow strength with a small knee bend.", "Langsame Kraft mit wenig Kniebeugung."],
  [
    "3 rounds of 10, slow both ways: half squat, bridge, calf raise.",
    "3 Runden zu 10, in beide Richtungen langsam: halbe Kniebeuge, Brücke, Wadenheben.",
  ],
  ["No deep knee bend", "Keine tiefe Kniebeugung"],
  [
    "The trials studied jumping sports; no trial was found of runners or triathletes who train on with this injury.",
    "Die Studien untersuchten Sprungsportarten; zu Läufern oder Triathleten, die mit dieser Verletzung weitertrainieren, wurde keine gefunden.",
  ],
  [
    "Pain-guided activity was tried in 15 people to see whether it can be done, not whether it works (Sprague 2021).",
    "Bewegung nach Schmerz wurde mit 15 Menschen daraufhin geprüft, ob sie machbar ist, nicht ob sie wirkt (Sprague 2021).",
  ],
  [
    "No study was found of cycling gears, saddle height, breaststroke or descents in this injury: every multiplier is our choice.",
    "Zu Gängen, Sattelhöhe, Brustschwimmen oder Abfahrten bei dieser Verletzung wurde keine Studie gefunden: Jeder Faktor ist unsere Wahl.",
  ],
  [
    "Whether a thigh stretch helps or harms here was not found; it changes nothing in Rebound.",
    "Ob eine Dehnung des Oberschenkels hier hilft oder schadet, wurde nicht gefunden; in Rebound ändert sie nichts.",
  ],
  [
    "Stairs and squatting are not among the check-in’s answers yet.",
    "Treppen und Hocken gehören noch nicht zu den Antworten des Check-ins.",
  ],
];
