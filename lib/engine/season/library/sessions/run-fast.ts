import {
  cool,
  family,
  float,
  off,
  on,
  rounds,
  type SessionTemplate,
  times,
  warm,
} from "../template";

const fast = ["flat", "speed", "tendon-high"] as const;
const strides = family({ sport: "run", family: "strides", role: "strides", level: 5, tags: fast });
const steady = family({ sport: "run", family: "steady", role: "steady", level: 6, tags: fast });
const racePace = family({
  sport: "run",
  family: "race-pace",
  role: "steady",
  level: 6,
  phases: ["build", "specific", "peak", "taper"],
  tags: fast,
});

const jog = "Easy jog";

/** Step 5 of the ladder: short relaxed strides inside an easy run. */
export const strideRuns: readonly SessionTemplate[] = [
  strides("few", "Easy run, a few strides", "A few relaxed, quick steps wake up the stride.", 15, [
    warm("easy", "Easy", 0.6),
    rounds(2, 4, on(15, "stride", "Relaxed stride, build up gently"), off(75, "easy", jog)),
    cool("easy", "Easy to finish", 0.4),
  ]),
  strides(
    "late",
    "Strides to finish",
    "Smooth strides when the legs are warm and a little tired.",
    15,
    [
      warm("easy", "Easy"),
      rounds(2, 5, on(15, "stride", "Build up over the first five steps"), off(90, "easy", jog)),
    ],
  ),
  strides(
    "pairs",
    "Strides in pairs",
    "Two strides, then a longer jog, so that each stays calm.",
    18,
    [
      warm("easy", "Easy", 0.6),
      rounds(
        1,
        3,
        on(15, "stride", "Relaxed stride on flat ground"),
        off(60, "easy", jog),
        on(15, "stride", "The same again, no faster"),
        off(120, "easy", "Longer easy jog"),
      ),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  strides(
    "two-places",
    "Strides in two places",
    "A few early, a few late, easy running between.",
    20,
    [
      warm("easy", "Easy", 0.4),
      rounds(2, 3, on(15, "stride", "Tall hips, no sprint"), off(75, "easy", jog)),
      float("easy", "Easy running", 0.3),
      rounds(2, 3, on(15, "stride", "As relaxed as the first ones"), off(75, "easy", jog)),
      cool("easy", "Easy to finish", 0.3),
    ],
  ),
  strides("growing", "Strides that grow", "Each a step longer, none faster than the last.", 20, [
    warm("easy", "Easy", 0.6),
    on(10, "stride", "Short stride, quick feet"),
    off(60, "easy", jog),
    on(12, "stride", "A little longer"),
    off(75, "easy", jog),
    on(15, "stride", "Longest one, relaxed face"),
    off(75, "easy", jog),
    on(15, "stride", "Once more, the same"),
    cool("easy", "Easy to finish", 0.4),
  ]),
  strides(
    "feet-first",
    "Quick feet, then strides",
    "Light steps prepare a few smooth strides.",
    20,
    [
      warm("easy", "Easy", 0.5),
      times(3, off(20, "easy", "Quick light steps, same speed"), off(40, "easy", jog)),
      rounds(2, 4, on(15, "stride", "Smooth stride, build up gently"), off(75, "easy", jog)),
      cool("easy", "Easy to finish", 0.5),
    ],
  ),
  strides(
    "six",
    "Easy run with 6 strides",
    "Six short strides, each no faster than the last.",
    26,
    [
      warm("easy", "Easy", 0.5),
      float("gentle", "Slower, loosen up", 0.1, 3),
      times(6, on(15, "stride", "Quick feet, relaxed face"), off(90, "easy", jog)),
      cool("easy", "Easy to finish", 0.4),
    ],
    { after: 2 },
  ),
];

/** Step 6: steady blocks near marathon effort, and the rhythm of the race itself. */
export const steadyRuns: readonly SessionTemplate[] = [
  steady(
    "settle-hold",
    "Steady, settle and hold",
    "Short steady blocks: find it, then hold it.",
    27,
    [
      warm("easy", "Easy", 0.6),
      rounds(
        2,
        4,
        on(180, "steady", "Find the steady effort"),
        on(180, "steady", "Hold it, breathing even"),
        off(120, "easy", jog),
      ),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  steady("two-tens", "Steady, twice 10 min", "Two calm blocks near marathon effort.", 35, [
    warm("easy", "Easy", 0.6),
    on(600, "steady", "Steady, marathon effort"),
    off(180, "easy", jog),
    on(600, "steady", "The same, no faster"),
    cool("easy", "Easy to finish", 0.4),
  ]),
  steady("3x8", "Steady, 3 x 8 min", "Three shorter steady blocks with easy jogging between.", 42, [
    warm("easy", "Easy", 0.6),
    times(3, on(480, "steady", "Steady, marathon effort"), off(150, "easy", jog)),
    cool("easy", "Easy to finish", 0.4),
  ]),
  steady(
    "shrinking",
    "Steady, shorter each time",
    "Twelve, eight and four minutes, one effort.",
    42,
    [
      warm("easy", "Easy", 0.6),
      on(720, "steady", "Steady, patient"),
      off(180, "easy", jog),
      on(480, "steady", "Steady"),
      off(120, "easy", jog),
      on(240, "steady", "Steady, still not faster"),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  steady(
    "twos",
    "Steady in two helpings",
    "Two pairs of steady minutes, easy running between.",
    42,
    [
      warm("easy", "Easy", 0.45),
      times(2, on(300, "steady", "Steady, relaxed"), off(90, "easy", jog)),
      float("easy", "Easy running", 0.25),
      times(2, on(300, "steady", "Steady, as before"), off(90, "easy", jog)),
      cool("easy", "Easy to finish", 0.3),
    ],
  ),
  steady(
    "2x15",
    "Steady, 2 x 15 min",
    "Longer steady running, flat and even.",
    52,
    [
      warm("easy", "Easy", 0.5),
      times(2, on(900, "steady", "Steady, as even as you can"), off(240, "easy", jog)),
      float("gentle", "Slower, let it settle", 0.2, 5),
      cool("easy", "Easy to finish", 0.3),
    ],
    { after: 2 },
  ),
  steady(
    "twenty",
    "Steady, 20 min in one",
    "One unbroken steady block inside an easy run.",
    34,
    [
      warm("easy", "Easy", 0.6),
      on(1200, "steady", "Steady from the first minute to the last"),
      cool("easy", "Easy to finish", 0.4),
    ],
    { after: 2 },
  ),
  steady(
    "3x20",
    "Steady, 3 x 20 min",
    "The longest steady session: only when shorter ones were easy.",
    82,
    [
      warm("easy", "Easy", 0.6),
      times(
        3,
        on(1200, "steady", "Marathon effort, drink once"),
        off(90, "easy", jog),
        off(60, "walk", "Walk, check the tendon"),
      ),
      cool("easy", "Easy to finish", 0.4),
    ],
    { after: 5, phases: ["specific", "peak"] },
  ),
  racePace(
    "rehearsal",
    "Race rhythm rehearsal",
    "Feel the first miles of the race: calm and held back.",
    50,
    [
      warm("easy", "Easy", 0.6),
      on(300, "steady", "Race rhythm, to feel it"),
      off(120, "easy", jog),
      times(2, on(720, "steady", "Race rhythm, held back"), off(180, "easy", jog)),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  racePace(
    "fed",
    "Race rhythm, eat and drink",
    "Race rhythm with what you will eat and drink.",
    50,
    [
      warm("easy", "Easy", 0.6),
      times(
        3,
        on(540, "steady", "Race rhythm"),
        off(30, "walk", "Walk, drink, eat"),
        off(90, "easy", jog),
      ),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  racePace(
    "short-touch",
    "A touch of race rhythm",
    "Just enough to know the pace on the day.",
    32,
    [
      warm("easy", "Easy", 0.6),
      times(2, on(240, "steady", "Race rhythm, light"), off(120, "easy", jog)),
      on(120, "steady", "Once more, the start of the race"),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
];
