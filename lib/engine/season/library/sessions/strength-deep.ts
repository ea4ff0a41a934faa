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

const high = ["tendon-high"] as const;
const deep = family({ sport: "strength", family: "deep", role: "strength", stage: 3, tags: high });
const spring = family({
  sport: "strength",
  family: "spring",
  role: "strength",
  stage: 4,
  tags: ["tendon-high", "jumps"],
});

const rest = "Rest";
const start = "Easy movement, two light rounds";

/** Stage 3: more bend in the hip, slow and even, 6 to 10 repeats. */
export const deepStrength: readonly SessionTemplate[] = [
  deep("deadlifts", "Strength: deadlifts", "More bend in the hip, slow and even.", 19, [
    warm("light", start),
    rounds(2, 3, on(60, "lift", "Romanian deadlift, 8"), still(90, rest)),
    rounds(2, 3, on(90, "lift", "Step-up, 8 per side"), still(60, rest)),
    rounds(1, 3, on(45, "lift", "Nordic, 5"), still(75, rest)),
  ]),
  deep("one-leg", "Strength: one leg at a time", "Each side does its own work.", 19, [
    warm("light", start, 0.7),
    rounds(2, 4, on(100, "lift", "Single-leg deadlift, 8 per side"), still(75, rest)),
    rounds(2, 4, on(60, "lift", "Hip thrust, 8"), still(75, rest)),
    cool("light", "Easy movement", 0.3),
  ]),
  deep("lunges", "Strength: lunges", "Slow lunges, as deep as stays comfortable.", 19, [
    warm("light", start, 0.6),
    rounds(
      2,
      4,
      on(90, "lift", "Walking lunge, 8 per side"),
      still(60, rest),
      on(60, "lift", "Leg curl, 8"),
      still(60, rest),
    ),
    rounds(1, 2, on(60, "moderate", "Side plank, 30 s per side")),
    cool("light", "Easy movement", 0.4),
  ]),
  deep("step-ups", "Strength: step-ups", "Strong through the hip, no hurry.", 19, [
    warm("light", start, 0.7),
    rounds(2, 4, on(90, "lift", "Step-up, 8 per side"), still(60, rest)),
    off(60, "light", "Walk about"),
    rounds(2, 4, on(60, "lift", "Romanian deadlift, 8"), still(75, rest)),
    cool("light", "Easy movement", 0.3),
  ]),
  deep(
    "thrust-nordic",
    "Strength: thrusts and Nordics",
    "Heavy and slow for the back of the leg.",
    19,
    [
      warm("light", start, 0.6),
      rounds(2, 4, on(60, "lift", "Hip thrust, 8"), still(90, rest)),
      rounds(2, 4, on(45, "lift", "Nordic, 5"), still(90, rest)),
      on(60, "moderate", "Calf raise, 12"),
      cool("light", "Easy movement", 0.4),
    ],
  ),
  deep("paired", "Strength in pairs, deeper", "A hinge and a push, a curl and a pull.", 19, [
    warm("light", start, 0.7),
    rounds(
      2,
      3,
      on(60, "lift", "Romanian deadlift, 8"),
      on(45, "lift", "Press-up, 8"),
      still(75, rest),
    ),
    rounds(2, 3, on(60, "lift", "Leg curl, 8"), on(45, "lift", "Row, 10"), still(60, rest)),
    cool("light", "Easy movement", 0.3),
  ]),
  deep("home", "Deeper strength at home", "A stair, a rucksack and slow repeats.", 19, [
    warm("light", start, 0.6),
    rounds(
      2,
      3,
      on(60, "lift", "Deadlift with a rucksack, 10"),
      on(90, "lift", "Step-up on a stair, 8 per side"),
      on(60, "lift", "Slider curl, 8"),
      on(45, "moderate", "Dead bug, 8 per side"),
      still(75, rest),
    ),
    cool("light", "Easy movement", 0.4),
  ]),
  deep(
    "gym",
    "Deeper strength in the gym",
    "Barbell and machines, heavy enough for eight.",
    19,
    [
      ready(120, "light", "Rower or cross-trainer, easy"),
      rounds(2, 3, on(45, "lift", "Barbell deadlift from blocks, 6"), still(120, rest)),
      rounds(1, 3, on(60, "lift", "Leg press, 8"), still(75, rest)),
      rounds(1, 3, on(60, "lift", "Leg curl machine, 8"), still(60, rest)),
      cool("light", "Easy movement"),
    ],
    { tags: ["gym"] },
  ),
];

/** Stage 4: quick and springy, few contacts, soft landings. */
export const springStrength: readonly SessionTemplate[] = [
  spring("skips", "Spring: skips", "Quick, light contacts teach the tendon to spring.", 19, [
    warm("light", start, 0.7),
    rounds(2, 4, on(20, "spring", "A-skip, 20 m"), still(60, "Walk back")),
    rounds(2, 3, on(40, "spring", "Fast step-up, 6 per side"), still(75, rest)),
    rounds(1, 2, on(120, "lift", "Single-leg bridge, 12 per side"), still(45, rest)),
    cool("light", "Easy movement", 0.3),
  ]),
  spring(
    "swings",
    "Spring: swings",
    "A quick hinge with a light weight.",
    19,
    [
      warm("light", start, 0.6),
      rounds(2, 4, on(30, "spring", "Kettlebell swing, 10"), still(75, rest)),
      rounds(2, 3, on(45, "spring", "Fast bridge, 8 per side"), still(60, rest)),
      rounds(1, 3, on(60, "lift", "Hip thrust, 8"), still(75, rest)),
      cool("light", "Easy movement", 0.4),
    ],
    { tags: ["gym"] },
  ),
  spring("small-bounds", "Spring: small bounds", "Low bounds, soft landings.", 19, [
    warm("light", start, 0.6),
    rounds(2, 4, on(15, "spring", "Low bound, 6"), still(90, "Walk back, shake out")),
    off(60, "light", "Walk about"),
    rounds(2, 3, on(20, "spring", "A-skip, 20 m"), still(60, "Walk back")),
    rounds(1, 3, on(60, "lift", "Leg curl, 10"), still(60, rest)),
    cool("light", "Easy movement", 0.4),
  ]),
  spring(
    "push-skip",
    "Spring: push and skip",
    "Push strongly, land quietly.",
    19,
    [
      warm("light", start, 0.7),
      rounds(
        2,
        4,
        on(20, "spring", "Sled push, 15 m"),
        still(75, rest),
        on(20, "spring", "A-skip, 20 m"),
        still(60, "Walk back"),
      ),
      rounds(1, 2, on(60, "lift", "Hip thrust, 10"), still(75, rest)),
      cool("light", "Easy movement", 0.3),
    ],
    { tags: ["gym"] },
  ),
  spring(
    "fast-bridges",
    "Spring: fast bridges",
    "The bridge you know, quicker on the way up.",
    19,
    [
      warm("light", start),
      rounds(2, 4, on(45, "spring", "Fast bridge, 8 per side"), still(60, rest)),
      rounds(2, 3, on(40, "spring", "Fast step-up, 6 per side"), still(60, rest)),
      rounds(1, 3, on(120, "lift", "Single-leg bridge, 12 per side"), still(45, rest)),
      rounds(1, 2, on(60, "moderate", "Side plank, 30 s per side")),
    ],
  ),
  spring("circuit", "Spring circuit, light", "Four short stations, quick feet, long rests.", 19, [
    warm("light", start, 0.6),
    rounds(
      2,
      4,
      on(20, "spring", "Ankle hops, 12, low"),
      still(30, rest),
      on(20, "spring", "A-skip, 20 m"),
      still(30, rest),
      on(40, "spring", "Fast step-up, 6 per side"),
      still(75, rest),
    ),
    cool("light", "Easy movement", 0.4),
  ]),
];
