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
const threshold = family({
  sport: "run",
  family: "threshold",
  role: "tempo",
  level: 7,
  tags: fast,
});
const hills = family({
  sport: "run",
  family: "hills",
  role: "hills",
  level: 7,
  tags: ["hills", "tendon-high"],
});
const intervals = family({
  sport: "run",
  family: "intervals",
  role: "intervals",
  level: 8,
  tags: fast,
});
const test = family({
  sport: "run",
  family: "test",
  role: "test",
  level: 7,
  tags: ["flat", "speed", "tendon-high", "test"],
});

const jog = "Easy jog";

/** Step 7: threshold in controlled blocks, and gentle hills as easy running. */
export const thresholdRuns: readonly SessionTemplate[] = [
  threshold(
    "portions",
    "Threshold in portions",
    "Threshold effort in small, controlled portions.",
    23,
    [
      warm("easy", "Easy", 0.6),
      rounds(2, 5, on(240, "tempo", "Controlled, quick feet"), off(90, "easy", jog)),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  threshold("3x6", "Threshold, 3 x 6 min", "Three blocks just under the pace of an hour.", 37, [
    warm("easy", "Easy", 0.5),
    float("gentle", "Slower, loosen up", 0.1, 3),
    times(3, on(360, "tempo", "Controlled, comfortably hard"), off(150, "easy", jog)),
    cool("easy", "Easy to finish", 0.4),
  ]),
  threshold(
    "two-eights",
    "Threshold run, twice 8 min",
    "Two controlled blocks, even from start to end.",
    31,
    [
      warm("easy", "Easy", 0.6),
      on(480, "tempo", "Controlled, even"),
      off(180, "easy", jog),
      on(480, "tempo", "The same, no faster"),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  threshold(
    "steady-first",
    "Steady into threshold",
    "Begin steady, end at threshold, three times.",
    37,
    [
      warm("easy", "Easy", 0.6),
      times(
        3,
        on(180, "steady", "Steady"),
        on(180, "tempo", "Let it rise to threshold, controlled"),
        off(120, "easy", jog),
      ),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  threshold(
    "climbing",
    "Threshold, 4, 6 and 8 min",
    "Blocks grow while the effort stays.",
    36,
    [
      warm("easy", "Easy", 0.6),
      on(240, "tempo", "Controlled"),
      off(90, "easy", jog),
      on(360, "tempo", "Controlled"),
      off(120, "easy", jog),
      on(480, "tempo", "Controlled; ease off if the form goes"),
      cool("easy", "Easy to finish", 0.4),
    ],
    { after: 1 },
  ),
  threshold(
    "two-helpings",
    "Threshold in two helpings",
    "Two short pairs with easy running between them.",
    36,
    [
      warm("easy", "Easy", 0.45),
      times(2, on(240, "tempo", "Controlled, short steps"), off(90, "easy", jog)),
      float("easy", "Easy running", 0.25),
      times(2, on(240, "tempo", "As before"), off(90, "easy", jog)),
      cool("easy", "Easy to finish", 0.3),
    ],
    { after: 1 },
  ),
  threshold(
    "steady-end",
    "Threshold, steady to finish",
    "Fives with little rest, then a calmer last piece.",
    35,
    [
      warm("easy", "Easy", 0.6),
      rounds(2, 4, on(300, "tempo", "Controlled"), off(60, "easy", jog)),
      on(240, "steady", "Steady, breathing slows"),
      cool("easy", "Easy to finish", 0.4),
    ],
    { after: 2 },
  ),
  threshold(
    "4x8",
    "Threshold, 4 x 8 min",
    "The full measure of threshold, even to the last block.",
    55,
    [
      warm("easy", "Easy", 0.5),
      times(4, on(480, "tempo", "Controlled, comfortably hard"), off(150, "easy", jog)),
      float("gentle", "Slower, let it settle", 0.15, 4),
      cool("easy", "Easy to finish", 0.35),
    ],
    { after: 3 },
  ),
  hills("rolling", "Gentle hills, rolling", "Up gentle slopes as easily as on the flat.", 30, [
    warm("easy", "Easy, flat", 0.6),
    rounds(
      3,
      8,
      on(90, "climb", "Up at easy effort, 4 % at most"),
      off(90, "gentle", "Down softly"),
    ),
    cool("easy", "Easy, flat", 0.4),
  ]),
  hills("long-slope", "Gentle hills, one long slope", "A long gentle slope at easy effort.", 35, [
    warm("easy", "Easy, flat", 0.5),
    float("gentle", "Slower, short steps", 0.1, 3),
    rounds(
      2,
      4,
      on(240, "climb", "Up, easy effort, 4 % at most"),
      off(240, "gentle", "Down softly"),
    ),
    cool("easy", "Easy, flat", 0.4),
  ]),
  hills(
    "loop",
    "Gentle hills on a loop",
    "Three slopes as they come, effort always the same.",
    35,
    [
      warm("easy", "Easy, flat", 0.6),
      on(300, "climb", "First slope, easy effort"),
      off(120, "gentle", "Down softly"),
      on(180, "climb", "Second, shorter"),
      off(120, "gentle", "Down softly"),
      on(300, "climb", "Third, short steps"),
      cool("easy", "Easy, flat", 0.4),
    ],
  ),
  test(
    "thirty",
    "Threshold test, 30 min",
    "Your best even half hour; its pace is your threshold.",
    55,
    [
      warm("easy", "Easy", 0.6),
      on(1200, "tempo", "Even, as if it were an hour"),
      on(600, "tempo", "Hold on; the whole half hour counts"),
      cool("easy", "Easy", 0.4),
    ],
  ),
];

/** Steps 8 and 9, which no marathon or half-distance triathlon needs. */
export const intervalRuns: readonly SessionTemplate[] = [
  intervals("4x3", "Intervals, 4 x 3 min", "Longer repeats around 10 km effort.", 35, [
    warm("easy", "Easy", 0.6),
    times(4, on(180, "interval", "Quick and smooth"), off(120, "easy", jog)),
    cool("easy", "Easy to finish", 0.4),
  ]),
  intervals(
    "3x4",
    "Intervals, 3 x 4 min",
    "Three longer repeats, the middle one the calmest.",
    36,
    [
      warm("easy", "Easy", 0.5),
      float("gentle", "Slower, loosen up", 0.1, 3),
      times(3, on(240, "interval", "Quick and smooth, even"), off(150, "easy", jog)),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  intervals(
    "pyramid",
    "Intervals up and down",
    "Two, three and four minutes, and back again.",
    40,
    [
      warm("easy", "Easy", 0.6),
      on(120, "interval", "Quick, smooth"),
      off(90, "easy", jog),
      on(180, "interval", "Even"),
      off(120, "easy", jog),
      on(240, "interval", "The long one, patient"),
      off(150, "easy", jog),
      on(180, "interval", "Even"),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  intervals(
    "long-short",
    "Intervals, long and short",
    "A longer and a shorter repeat, twice.",
    35,
    [
      warm("easy", "Easy", 0.6),
      times(
        2,
        on(180, "interval", "Quick and smooth"),
        off(90, "easy", jog),
        on(120, "interval", "The same speed, shorter"),
        off(180, "easy", "Longer easy jog"),
      ),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  intervals(
    "short",
    "Short repeats, 2 sets of 4",
    "Minutes of quick running with as much rest as they need.",
    45,
    [
      warm("easy", "Easy", 0.5),
      times(4, on(60, "quick", "Quick, never straining"), off(120, "easy", jog)),
      float("easy", "Easy running", 0.2),
      times(4, on(60, "quick", "Quick, never straining"), off(120, "easy", jog)),
      cool("easy", "Easy to finish", 0.3),
    ],
    { level: 9 },
  ),
  hills(
    "strong",
    "Strong on the hill",
    "Firm minutes uphill, walking into an easy way down.",
    35,
    [
      warm("easy", "Easy, flat", 0.6),
      rounds(
        3,
        6,
        on(60, "hard-climb", "Firm, short steps, 4 to 6 %"),
        off(60, "walk", "Walk, turn"),
        off(60, "gentle", "Down softly"),
      ),
      cool("easy", "Easy, flat", 0.4),
    ],
    { level: 8, tags: ["speed"] },
  ),
];
