import {
  cool,
  family,
  lengths,
  loosen,
  main,
  rounds,
  type SessionTemplate,
  still,
  warm,
} from "../template";

const pool = ["pool"] as const;
const steady = family({ sport: "swim", family: "steady", role: "steady", tags: pool });
const threshold = family({ sport: "swim", family: "threshold", role: "intervals", tags: pool });
const intervals = family({ sport: "swim", family: "intervals", role: "intervals", tags: pool });
const test = family({ sport: "swim", family: "test", role: "test", tags: ["pool", "test"] });

const wall = "Rest at the wall";

/** Steady, threshold and quicker freestyle; open turns, soft push-offs. */
export const hardSwims: readonly SessionTemplate[] = [
  steady("200s", "Steady 200s", "Longer pieces at an even, steady effort.", 25, [
    warm("easy", "Easy freestyle, some backstroke", 0.6),
    rounds(1, 20, lengths(200, "steady", "Steady, breathe every third stroke"), still(20, wall)),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  steady("even", "Steady in one go", "Find the effort that lasts, and stay.", 0, [
    warm("easy", "Easy freestyle", 0.3),
    main("steady", "Steady, even", 0.5),
    cool("easy", "Easy, open turns", 0.2),
  ]),
  steady("easy-end", "Steady with an easy end", "Each piece ends with an easy length.", 22, [
    warm("easy", "Easy freestyle", 0.6),
    rounds(
      1,
      16,
      lengths(150, "steady", "Steady"),
      loosen(50, "easy", "Easy, long"),
      still(15, wall),
    ),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  steady("three-speeds", "Three speeds", "Easy, firmer, steady: learn the gears.", 22, [
    warm("easy", "Easy freestyle", 0.6),
    rounds(
      1,
      16,
      lengths(50, "relaxed", "First gear"),
      lengths(50, "aerobic", "Second"),
      lengths(50, "steady", "Third, still smooth"),
      still(20, wall),
    ),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  steady("pulled", "Steady, half of it pulled", "Steady hundreds with a buoy, then without.", 25, [
    warm("easy", "Easy freestyle", 0.4),
    rounds(1, 10, lengths(100, "steady", "Pull buoy, steady"), still(15, wall)),
    main("relaxed", "Easy swim between", 0.3),
    rounds(1, 10, lengths(100, "steady", "No buoy, same effort"), still(15, wall)),
    cool("easy", "Easy, open turns", 0.3),
  ]),
  threshold("100s", "Threshold 100s", "Even hundreds at the pace you could hold for long.", 20, [
    warm("easy", "Easy freestyle, some backstroke", 0.6),
    rounds(1, 30, lengths(100, "threshold", "Even, same time each"), still(15, wall)),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  threshold(
    "continuous",
    "Threshold, short and whole",
    "One unbroken piece just under your limit.",
    0,
    [
      warm("easy", "Easy freestyle", 0.4),
      main("threshold", "Even, controlled", 0.25, 15),
      cool("easy", "Easy, open turns", 0.35),
    ],
  ),
  threshold(
    "200-100",
    "Threshold, 200 and 100",
    "A longer piece and a shorter one at one pace.",
    25,
    [
      warm("easy", "Easy freestyle", 0.6),
      rounds(
        1,
        10,
        lengths(200, "threshold", "Even"),
        still(25, wall),
        lengths(100, "threshold", "The same pace, not faster"),
        still(20, wall),
      ),
      cool("easy", "Easy, open turns", 0.4),
    ],
  ),
  threshold("css-floats", "Pace, then float", "A hundred at pace, an easy length, no wall.", 22, [
    warm("easy", "Easy freestyle", 0.6),
    rounds(1, 20, lengths(100, "css", "At pace"), loosen(50, "easy", "Float along, breathe")),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  threshold(
    "broken-400s",
    "Broken 400s",
    "Four hundreds with ten seconds between, as one swim.",
    28,
    [
      warm("easy", "Easy freestyle", 0.6),
      rounds(
        1,
        8,
        lengths(100, "threshold", "First, hold back"),
        still(10, wall),
        lengths(200, "threshold", "Two hundreds in one, even"),
        still(10, wall),
        lengths(100, "css", "Last, at pace"),
        still(60, "Longer rest"),
      ),
      cool("easy", "Easy, open turns", 0.4),
    ],
  ),
  intervals("pyramid", "Swim pyramid", "Up and down again, the middle piece the calmest.", 25, [
    warm("easy", "Easy freestyle", 0.6),
    rounds(
      1,
      10,
      lengths(50, "css", "Quick but smooth"),
      still(15, wall),
      lengths(100, "threshold", "Even"),
      still(20, wall),
      lengths(150, "steady", "Steady"),
      still(20, wall),
      lengths(100, "threshold", "Even"),
      still(20, wall),
    ),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  intervals("quick-50s", "Quick fifties", "Fifties with the hands quick and the legs quiet.", 20, [
    warm("easy", "Easy freestyle", 0.5),
    rounds(2, 24, lengths(50, "fast", "Quick hands, soft kick"), still(30, wall)),
    main("relaxed", "Easy, long", 0.25),
    cool("easy", "Easy, open turns", 0.25),
  ]),
  intervals("quick-and-easy", "Quick out, easy back", "A quick length out, an easy one back.", 0, [
    warm("easy", "Easy freestyle", 0.6),
    rounds(
      1,
      24,
      lengths(25, "fast", "Quick out, no dive"),
      loosen(25, "easy", "Easy back"),
      still(15, wall),
    ),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  intervals(
    "building",
    "Fifties that build",
    "Four fifties, each a little quicker, then easy.",
    24,
    [
      warm("easy", "Easy freestyle", 0.6),
      rounds(
        1,
        8,
        lengths(50, "aerobic", "First, easy speed"),
        still(15, wall),
        lengths(50, "threshold", "Second and up"),
        still(15, wall),
        lengths(50, "css", "Third"),
        still(15, wall),
        lengths(50, "fast", "Fourth, quick and long"),
        loosen(50, "easy", "Easy"),
        still(20, wall),
      ),
      cool("easy", "Easy, open turns", 0.4),
    ],
  ),
  intervals(
    "two-sets",
    "Two sets, two speeds",
    "Hundreds at pace, then fifties a touch quicker.",
    28,
    [
      warm("easy", "Easy freestyle", 0.4),
      rounds(1, 10, lengths(100, "css", "At pace"), still(20, wall)),
      main("relaxed", "Easy swim between", 0.25),
      rounds(2, 12, lengths(50, "fast", "A touch quicker"), still(25, wall)),
      cool("easy", "Easy, open turns", 0.35),
    ],
  ),
  test("css", "Swim pace test, 400 and 200", "Two even efforts give your pace per hundred.", 35, [
    warm("easy", "Easy freestyle", 0.5),
    lengths(400, "css", "Even, as fast as lasts"),
    loosen(100, "easy", "Easy, then rest until fresh"),
    still(240, wall),
    lengths(200, "fast", "Even, as fast as lasts"),
    cool("easy", "Easy", 0.5),
  ]),
];
