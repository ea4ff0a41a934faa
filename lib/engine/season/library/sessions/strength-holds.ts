import {
  cool,
  family,
  last,
  off,
  on,
  ready,
  rounds,
  type SessionTemplate,
  still,
  times,
  warm,
} from "../template";

const holds = family({ sport: "strength", family: "holds", role: "rehab", stage: 1 });
const light = family({ sport: "strength", family: "light", role: "rehab", stage: 2 });

const pause = "Rest, breathe";

/** Stage 1: long holds near a straight hip. A hold that hurts more than 3 stops. */
export const holdSessions: readonly SessionTemplate[] = [
  holds("bridge", "Bridge holds", "Long, steady holds with the hip near straight.", 9, [
    warm("light", "Lie down, two easy bridges"),
    times(4, on(45, "hold", "Two-leg bridge, hold"), still(75, pause)),
  ]),
  holds("curl", "Leg curl holds", "Push the heel into something that does not move.", 8, [
    rounds(
      3,
      4,
      on(35, "hold", "Lying leg curl, left, hold"),
      on(35, "hold", "Right, hold"),
      still(60, pause),
    ),
    cool("light", "Walk about for the rest"),
  ]),
  holds("straight-leg", "Straight-leg holds", "Press the straight leg down; stop above 3.", 8, [
    ready(20, "light", "Lie on your back, heel on a firm cushion"),
    rounds(3, 4, on(30, "hold", "Press left heel down"), on(30, "hold", "Right"), still(70, pause)),
    cool("light", "Stand up, walk about"),
  ]),
  holds("back-line", "Back line holds", "The whole back of the body, hips straight.", 10, [
    times(3, on(30, "hold", "Trunk held level, face down"), still(70, pause)),
    times(2, on(40, "hold", "Two-leg bridge, hold"), still(70, pause)),
    cool("light", "Walk about for the rest"),
  ]),
  holds(
    "shifted",
    "Bridge holds, one leg helping",
    "Most weight on one side, the other helps.",
    10,
    [
      warm("light", "Two easy bridges", 0.5),
      times(
        3,
        on(30, "hold", "Bridge, weight to the left"),
        still(30, "Rest"),
        on(30, "hold", "Weight to the right"),
        still(60, pause),
      ),
      cool("light", "Walk about", 0.5),
    ],
  ),
  holds("standing", "Standing holds", "For office and hotel: a wall, a chair, a towel.", 9, [
    times(
      3,
      on(35, "hold", "Heel into the wall behind, left"),
      on(35, "hold", "Right"),
      still(45, pause),
    ),
    off(30, "light", "Walk a few steps"),
    rounds(1, 2, on(30, "hold", "Towel under the heel, pull back, left"), on(30, "hold", "Right")),
    cool("light", "Walk about"),
  ]),
  holds("ladder", "Holds that grow", "Twenty, thirty, forty seconds, and down again.", 10, [
    warm("light", "Two easy bridges"),
    on(20, "hold", "Bridge, hold"),
    still(60, pause),
    on(30, "hold", "Bridge, hold"),
    still(75, pause),
    on(40, "hold", "Bridge, hold"),
    still(90, pause),
    on(40, "hold", "Once more"),
    still(90, pause),
    on(30, "hold", "The last"),
    last(30, "light", "Walk about"),
  ]),
];

/** Stage 2 exercises on an easier day: small range, nothing heavy. */
export const lightStrength: readonly SessionTemplate[] = [
  light(
    "bridge-and-trunk",
    "Light strength, bridge and trunk",
    "A small dose beside a harder day.",
    18,
    [
      warm("light", "Easy movement, two light rounds", 0.7),
      rounds(2, 4, on(75, "moderate", "Bridge, 12 slow"), still(60, pause)),
      rounds(2, 4, on(60, "moderate", "Side plank, 30 s per side"), still(60, pause)),
      rounds(1, 3, on(60, "moderate", "Calf raise, 15 slow"), still(45, pause)),
      cool("light", "Easy movement", 0.3),
    ],
  ),
  light("circuit", "Light circuit", "Four easy stations, one after another.", 18, [
    warm("light", "Easy movement", 0.6),
    rounds(
      2,
      5,
      on(60, "moderate", "Bridge march, 10 per side"),
      on(45, "moderate", "Dead bug, 8 per side"),
      on(60, "moderate", "Calf raise, 15 slow"),
      on(45, "moderate", "Band pull-apart, 15"),
      still(60, pause),
    ),
    cool("light", "Easy movement", 0.4),
  ]),
  light("pairs", "Light pairs", "Two exercises at a time, without a hurry.", 18, [
    warm("light", "Easy movement", 0.7),
    rounds(
      2,
      4,
      on(60, "moderate", "Ball curl, 10"),
      on(45, "moderate", "Dead bug, 8 per side"),
      still(60, pause),
    ),
    rounds(
      2,
      4,
      on(60, "moderate", "Calf raise, 15"),
      on(45, "moderate", "Row, 12"),
      still(60, pause),
    ),
    cool("light", "Easy movement", 0.3),
  ]),
  light("curls", "Light curls", "Leg curls well below your best, slow both ways.", 18, [
    warm("light", "Easy movement"),
    rounds(2, 4, on(80, "moderate", "Standing leg curl, 10 per side"), still(75, pause)),
    rounds(2, 4, on(45, "moderate", "Pallof press, 8 per side"), still(60, pause)),
    rounds(1, 3, on(60, "moderate", "Calf raise, 15 slow"), still(45, pause)),
  ]),
  light("floor", "Light floor work", "A mat is all it takes.", 18, [
    ready(120, "light", "Roll over, kneel, breathe"),
    rounds(2, 4, on(60, "moderate", "Bridge, 10 slow"), still(60, pause)),
    rounds(2, 4, on(45, "moderate", "Dead bug, 8 per side"), still(45, pause)),
    rounds(2, 4, on(50, "moderate", "Side plank, 20 s per side"), still(45, pause)),
    cool("light", "Easy movement"),
  ]),
];
