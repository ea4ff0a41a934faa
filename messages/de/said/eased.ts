import type { Said } from "@/lib/words/said/match";

/** Sessions as a rule left them, stand-ins, and what a session is called when nobody named it. */
export const saidEased: readonly Said[] = [
  ["Long run, flat", "Langer Lauf, flach"],
  ["Easy run, flat", "Lockerer Lauf, flach"],
  [
    "Easy running on flat ground, at a pace where you could talk.",
    "Lockeres Laufen im Flachen, in einem Tempo, in dem du reden könntest.",
  ],
  ["Easy and flat", "Locker und flach"],
  ["Long ride, upright", "Lange Radfahrt, aufrecht"],
  ["Easy ride, upright", "Lockere Radfahrt, aufrecht"],
  ["Brick ride, upright", "Koppelfahrt, aufrecht"],
  ["Easy swim", "Lockeres Schwimmen"],
  [
    "Upright, light gear, cadence 85 or more",
    "Aufrecht, leichter Gang, Trittfrequenz 85 oder mehr",
  ],
  ["Light gear, cadence 85 or more", "Leichter Gang, Trittfrequenz 85 oder mehr"],
  ["Easy freestyle, open turns", "Lockeres Kraulen, offene Wenden"],
  ["Easy freestyle", "Lockeres Kraulen"],
  ["Strength, small range", "Kraft, kleine Bewegungen"],
  ["Easy to finish", "Locker zum Schluss"],
  ["Isometric holds", "Isometrisches Halten"],
  [
    "In place of running: the same work for heart and lungs, little for the tendon.",
    "An Stelle des Laufens: dieselbe Arbeit für Herz und Lunge, wenig für die Sehne.",
  ],
  ["Steady ride, upright", "Zügige Radfahrt, aufrecht"],
  ["Long ride", "Lange Radfahrt"],
  ["Easy ride", "Lockere Radfahrt"],
  ["Upright, easy", "Aufrecht, locker"],
  ["Steady, upright, cadence 85 or more", "Zügig, aufrecht, Trittfrequenz 85 oder mehr"],
  ["Steady, cadence 85 or more", "Zügig, Trittfrequenz 85 oder mehr"],
  ["Easy spinning", "Locker kurbeln"],
  [
    "Easy spinning in light gears, at a high cadence.",
    "Locker kurbeln in leichten Gängen, mit hoher Trittfrequenz.",
  ],
  ["In a flare rides stay short and easy.", "Im Schub bleiben Fahrten kurz und locker."],
  ["In a flare swimming stays easy.", "Im Schub bleibt Schwimmen locker."],
  [
    "Riding may be what hurt, so rides stay easy.",
    "Radfahren kann es sein, was wehtat, darum bleiben Fahrten locker.",
  ],
  [
    "When the pause ends, harder rides start again with short blocks.",
    "Wenn die Pause endet, beginnen härtere Fahrten wieder mit kurzen Blöcken.",
  ],
  ["Easy freestyle, without hurry.", "Lockeres Kraulen, ohne Eile."],
  [
    "Long, steady holds. Stop a hold that hurts more than 3.",
    "Langes, ruhiges Halten. Hör mit einem Halten auf, das mehr als 3 wehtut.",
  ],
  [
    "Slow strength in a small range. Stop an exercise that hurts more than 3.",
    "Langsame Kraft in kleinem Umfang. Hör mit einer Übung auf, die mehr als 3 wehtut.",
  ],
  ["Upright, cadence 85 or more", "Aufrecht, Trittfrequenz 85 oder mehr"],
  [
    "The same ride, sitting upright from start to finish.",
    "Dieselbe Fahrt, von Anfang bis Ende aufrecht.",
  ],
  ["{title}, within limits", "{title}, innerhalb der Grenzen"],
  ["Easy movement", "Leichte Bewegung"],

  // Race days.
  [
    "Race day. Start calm, eat and drink early, and stop if the tendon says so.",
    "Renntag. Beginne ruhig, iss und trink früh, und hör auf, wenn die Sehne es sagt.",
  ],
  ["{race}: swim", "{race}: Schwimmen"],
  ["{race}: ride", "{race}: Rad"],
  ["{race}: run", "{race}: Laufen"],
  ["Race", "Rennen"],

  // Placed by hand, without a name of its own: kind and sport.
  ["Placed by your coach.", "Von deinem Coach gesetzt."],
  ["Placed by you.", "Von dir gesetzt."],
  ["Easy run with strides", "Lockerer Lauf mit Steigerungen"],
  ["Strength", "Kraft"],
  ["Mobility", "Beweglichkeit"],
  ["Easy run", "Lockerer Lauf"],
  ["Long run", "Langer Lauf"],
  ...placed(),
];

/** `Easy ride`: every kind in every sport. */
function placed(): Said[] {
  const kinds = {
    Easy: "locker",
    Long: "lang",
    Steady: "zügig",
    Tempo: "Tempo",
    Interval: "Intervalle",
    Hill: "Hügel",
    Strides: "Steigerungen",
    Brick: "Koppeltraining",
    Technique: "Technik",
    Recovery: "Erholung",
    Test: "Test",
    Race: "Rennen",
    Strength: "Kraft",
    Rehab: "Reha",
    Mobility: "Beweglichkeit",
  };
  const sports = {
    run: "Lauf",
    ride: "Radfahrt",
    swim: "Schwimmen",
    strength: "Kraft",
    hike: "Wanderung",
    "aqua jog": "Aquajogging",
    elliptical: "Crosstrainer",
    walk: "Gehen",
    mobility: "Beweglichkeit",
  };
  const others = new Set(["Easy run", "Long run", "Easy ride", "Long ride", "Easy swim"]);
  return Object.entries(kinds).flatMap(([kind, german]) =>
    Object.entries(sports)
      .map(([sport, name]): Said => [`${kind} ${sport}`, `${name}, ${german}`])
      .filter(([english]) => !others.has(english)),
  );
}
