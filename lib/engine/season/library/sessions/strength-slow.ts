import {
  cool,
  family,
  off,
  on,
  ready,
  rounds,
  type SessionTemplate,
  still,
  warm,
} from "../template";

const slow = family({ sport: "strength", family: "slow", role: "strength", stage: 2 });
const body = family({ sport: "strength", family: "body", role: "strength", stage: 2 });

const rest = "Rest";
const start = "Easy movement, two light rounds";

/** Stage 2: slow and heavy enough, three seconds up and three down, little bend in the hip. */
export const slowStrength: readonly SessionTemplate[] = [
  slow(
    "bridges-curls",
    "Strength: bridges and curls",
    "Slow, heavy enough, little bend in the hip.",
    19,
    [
      warm("light", start),
      rounds(
        2,
        3,
        on(150, "lift", "Single-leg bridge, 12 per side, 3 s each way"),
        still(60, rest),
      ),
      rounds(2, 3, on(75, "lift", "Prone leg curl, 12"), still(60, rest)),
      rounds(1, 3, on(60, "lift", "Calf raise, 15"), still(30, rest)),
    ],
  ),
  slow(
    "small-thrusts",
    "Strength: small hip thrusts",
    "The back of the hip in a small range.",
    19,
    [
      warm("light", start, 0.7),
      rounds(2, 4, on(75, "lift", "Hip thrust, small range, 12"), still(75, rest)),
      rounds(2, 4, on(60, "lift", "Ball curl, 10"), still(60, rest)),
      rounds(1, 3, on(60, "moderate", "Side plank, 30 s per side")),
      cool("light", "Easy movement", 0.3),
    ],
  ),
  slow("sliders", "Strength: sliders", "The hamstring works slowly, the hip near straight.", 19, [
    warm("light", start, 0.6),
    rounds(
      2,
      4,
      on(60, "lift", "Slider curl, 8, slow out"),
      still(60, rest),
      on(60, "moderate", "Dead bug, 8 per side"),
      still(45, rest),
    ),
    rounds(1, 3, on(150, "lift", "Single-leg bridge, 12 per side"), still(60, rest)),
    cool("light", "Easy movement", 0.4),
  ]),
  slow("nordics", "Strength: assisted Nordics", "A slow way down, hands ready to help.", 19, [
    warm("light", start, 0.6),
    rounds(2, 4, on(45, "lift", "Assisted Nordic, 5"), still(90, rest)),
    off(60, "light", "Walk about"),
    rounds(2, 4, on(60, "lift", "Bridge march, 10 per side"), still(45, rest)),
    rounds(1, 3, on(60, "lift", "Calf raise, 15"), still(30, rest)),
    cool("light", "Easy movement", 0.4),
  ]),
  slow("curls-trunk", "Strength: curls and trunk", "Leg curls and a steady middle.", 19, [
    warm("light", start, 0.7),
    rounds(2, 4, on(120, "lift", "Standing leg curl, 10 per side"), still(75, rest)),
    rounds(2, 4, on(60, "moderate", "Pallof press, 10 per side"), still(60, rest)),
    cool("light", "Easy movement", 0.3),
  ]),
  slow("supersets", "Strength in pairs, slow", "While one muscle rests, another works.", 19, [
    warm("light", start, 0.7),
    rounds(2, 3, on(75, "lift", "Prone leg curl, 12"), on(60, "lift", "Row, 12"), still(75, rest)),
    rounds(
      2,
      3,
      on(75, "lift", "Bridge, 12, slow"),
      on(45, "lift", "Press-up, 8"),
      still(60, rest),
    ),
    cool("light", "Easy movement", 0.3),
  ]),
  slow(
    "down-set",
    "Strength: one lift, well done",
    "One exercise in many sets, then two small ones.",
    19,
    [
      warm("light", start),
      rounds(3, 6, on(75, "lift", "Prone leg curl, 8, heavier each set"), still(90, rest)),
      on(60, "moderate", "Calf raise, 15"),
      on(60, "moderate", "Side plank, 30 s per side"),
      cool("light", "Easy movement", 0.5),
    ],
  ),
  body("home", "Whole body at home", "A chair, a mat and a rucksack.", 19, [
    warm("light", start, 0.6),
    rounds(
      2,
      4,
      on(75, "lift", "Bridge, rucksack on the hips, 12"),
      on(45, "lift", "Press-up, 8 to 12"),
      on(60, "lift", "Calf raise, 15"),
      on(45, "moderate", "Dead bug, 8 per side"),
      still(75, rest),
    ),
    cool("light", "Easy movement", 0.4),
  ]),
  body(
    "gym",
    "Whole body in the gym",
    "Machines that keep the hip near straight.",
    19,
    [
      ready(120, "light", "Cross-trainer or rower, easy"),
      rounds(2, 3, on(75, "lift", "Leg curl machine, 12"), still(60, rest)),
      rounds(2, 3, on(60, "lift", "Seated row, 12"), still(45, rest)),
      rounds(1, 3, on(60, "lift", "Calf machine, 15"), still(45, rest)),
      rounds(1, 2, on(45, "lift", "Chest press, 10"), still(45, rest)),
      cool("light", "Easy movement"),
    ],
    { tags: ["gym"] },
  ),
  body("hotel", "Whole body, hotel room", "No kit, one square metre, four quiet exercises.", 19, [
    warm("light", start, 0.6),
    rounds(
      2,
      4,
      on(90, "lift", "Single-leg bridge, 8 per side"),
      still(30, rest),
      on(45, "lift", "Press-up, 8"),
      on(45, "moderate", "Side plank, 20 s per side"),
      still(60, rest),
    ),
    cool("light", "Easy movement", 0.4),
  ]),
];
