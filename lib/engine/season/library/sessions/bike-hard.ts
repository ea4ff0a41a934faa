import {
  cool,
  family,
  float,
  main,
  off,
  on,
  rounds,
  type SessionTemplate,
  times,
  warm,
} from "../template";

const tempo = family({ sport: "bike", family: "tempo", role: "tempo" });
const steady = family({ sport: "bike", family: "steady", role: "steady" });
const threshold = family({ sport: "bike", family: "threshold", role: "tempo" });
const intervals = family({ sport: "bike", family: "intervals", role: "intervals" });
const test = family({ sport: "bike", family: "test", role: "test", tags: ["test"] });

const spin = "Easy spinning";

/** Work for heart and lungs while running stays easy: seated, upright, no big gears. */
export const tempoRides: readonly SessionTemplate[] = [
  tempo(
    "2x10",
    "Tempo ride, 2 x 10 min",
    "Work for heart and lungs while running stays easy.",
    40,
    [
      warm("spin", "Easy, upright", 0.4, 15),
      main("endurance", "Easy to steady, upright", 0.4),
      times(2, on(600, "tempo", "Tempo, cadence 90"), off(240, "spin", spin)),
      cool("spin", "Easy to finish", 0.2),
    ],
  ),
  tempo("one-block", "Tempo in one block", "One long, even piece; settle into it.", 40, [
    warm("spin", "Easy, upright", 0.5),
    on(1200, "tempo", "Tempo, cadence 90, upright"),
    cool("spin", "Easy to finish", 0.5),
  ]),
  tempo("shrinking", "Tempo, 10, 7 and 4 min", "Each block shorter, the effort the same.", 45, [
    warm("spin", "Easy, upright", 0.6),
    on(600, "tempo", "Tempo, cadence 90"),
    off(180, "spin", spin),
    on(420, "tempo", "Tempo"),
    off(120, "spin", spin),
    on(240, "tempo", "Tempo, light on the pedals"),
    cool("spin", "Easy to finish", 0.4),
  ]),
  tempo("spun-up", "Tempo with quick minutes", "Tempo at two cadences, one gear apart.", 40, [
    warm("spin", "Easy, upright", 0.6),
    rounds(
      2,
      5,
      on(240, "tempo", "Tempo, cadence 88"),
      on(60, "tempo", "One gear lighter, cadence 98"),
      off(180, "spin", spin),
    ),
    cool("spin", "Easy to finish", 0.4),
  ]),
  tempo("two-places", "Tempo early and late", "Tempo when fresh, tempo when a little tired.", 50, [
    warm("spin", "Easy, upright", 0.3),
    times(2, on(300, "tempo", "Tempo, cadence 90"), off(90, "spin", spin)),
    main("endurance", "Easy to steady", 0.45),
    times(2, on(300, "tempo", "The same again"), off(90, "spin", spin)),
    cool("spin", "Easy to finish", 0.25),
  ]),
  steady("3x7", "Steady ride, 3 x 7 min", "Steady riding in three parts, no big gears.", 40, [
    warm("spin", "Easy, upright", 0.6),
    times(3, on(420, "steady", "Steady, cadence 85 or more"), off(180, "spin", spin)),
    cool("spin", "Easy to finish", 0.4),
  ]),
  steady("long-middle", "Steady in the middle", "Easy out, steady middle, easy home.", 40, [
    warm("spin", "Easy, upright", 0.3),
    main("endurance", "Easy to steady", 0.25),
    on(1200, "steady", "Steady, even, cadence 88"),
    main("endurance", "Easy", 0.25),
    cool("spin", "Easy to finish", 0.2),
  ]),
  steady(
    "rollers",
    "Steady over rollers",
    "Steady whatever the road does: change gear early.",
    40,
    [
      warm("spin", "Easy, upright", 0.5),
      rounds(
        3,
        8,
        on(180, "steady", "Steady, cadence 85 or more"),
        on(60, "endurance", "Let it roll"),
      ),
      float("spin", spin, 0.15),
      cool("spin", "Easy to finish", 0.35),
    ],
  ),
  steady("rising", "Steady, one notch at a time", "Three parts, each a notch firmer.", 40, [
    warm("spin", "Easy, upright", 0.5),
    on(480, "endurance", "Easy to steady"),
    on(480, "firm", "Firmer, still smooth"),
    on(480, "steady", "Steady, cadence 88"),
    cool("spin", "Easy to finish", 0.5),
  ]),
  steady("fours", "Steady fours", "Short steady pieces with a breath between.", 40, [
    warm("spin", "Easy, upright", 0.4),
    rounds(3, 8, on(240, "steady", "Steady, upright"), off(60, "spin", spin)),
    main("endurance", "Easy, cadence 88", 0.3),
    cool("spin", "Easy to finish", 0.3),
  ]),
  threshold(
    "3x6",
    "Threshold ride, 3 x 6 min",
    "Controlled efforts just under the power of an hour.",
    45,
    [
      warm("spin", "Easy, upright", 0.4, 15),
      main("endurance", "Easy to steady", 0.35),
      times(3, on(360, "threshold", "Controlled, upright, cadence 90"), off(180, "spin", spin)),
      cool("spin", "Easy to finish", 0.25),
    ],
  ),
  threshold(
    "wake-then-work",
    "Wake up, then threshold",
    "Three short openers make the blocks feel easier.",
    45,
    [
      warm("spin", "Easy, upright", 0.6),
      times(3, on(30, "hard", "Quick, cadence 100"), off(60, "spin", spin)),
      times(2, on(420, "threshold", "Controlled, cadence 90"), off(180, "spin", spin)),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  threshold(
    "under-and-at",
    "Just under, then at it",
    "Tempo that rises to threshold, without a rest.",
    45,
    [
      warm("spin", "Easy, upright", 0.6),
      rounds(
        2,
        4,
        on(240, "tempo", "Tempo"),
        on(120, "threshold", "Up to threshold, same cadence"),
        off(180, "spin", spin),
      ),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  threshold(
    "two-eights",
    "Threshold, twice 8 min",
    "Two longer efforts, as even as a metronome.",
    45,
    [
      warm("spin", "Easy, upright", 0.6),
      on(480, "threshold", "Controlled, cadence 90"),
      off(240, "spin", spin),
      on(480, "threshold", "The same power, no more"),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  threshold("fives", "Threshold fives", "Short enough to stay smooth to the end.", 45, [
    warm("spin", "Easy, upright", 0.5),
    rounds(2, 5, on(300, "threshold", "Controlled, shoulders low"), off(120, "spin", spin)),
    float("spin", "Very easy", 0.2),
    cool("endurance", "Easy, cadence 90, to finish", 0.3),
  ]),
  intervals("6x2", "Short efforts, 6 x 2 min", "Short, quick efforts keep the top end alive.", 45, [
    warm("spin", "Easy, upright", 0.6),
    times(6, on(120, "hard", "Quick, cadence 95"), off(120, "spin", spin)),
    cool("spin", "Easy to finish", 0.4),
  ]),
  intervals("minutes", "Brisk minutes, two sets", "Minutes on, minutes off, in two sets.", 45, [
    warm("spin", "Easy, upright", 0.5),
    times(4, on(60, "brisk", "Brisk, cadence 100"), off(60, "spin", spin)),
    float("spin", "Very easy", 0.15),
    times(4, on(60, "brisk", "Brisk again, no big gear"), off(60, "spin", spin)),
    cool("spin", "Easy to finish", 0.35),
  ]),
  intervals(
    "pyramid",
    "Up and down, 1-2-3-2-1",
    "One, two, three minutes quick, and back down.",
    45,
    [
      warm("spin", "Easy, upright", 0.6),
      on(60, "hard", "Quick"),
      off(60, "spin", spin),
      on(120, "hard", "Quick"),
      off(120, "spin", spin),
      on(180, "hard", "The long one, smooth"),
      off(180, "spin", spin),
      on(120, "hard", "Quick"),
      off(120, "spin", spin),
      on(60, "hard", "The last"),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  intervals(
    "long-and-short",
    "Long and short efforts",
    "A longer quick effort, then a shorter one.",
    45,
    [
      warm("spin", "Easy, upright", 0.6),
      rounds(
        2,
        4,
        on(150, "hard", "Quick, cadence 95"),
        off(90, "spin", spin),
        on(45, "brisk", "Brisk"),
        off(135, "spin", spin),
      ),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  intervals(
    "from-tempo",
    "Quick out of tempo",
    "Change speed inside a tempo block, then ease.",
    45,
    [
      warm("spin", "Easy, upright", 0.6),
      rounds(
        2,
        4,
        on(180, "tempo", "Tempo"),
        on(60, "hard", "Quick, one gear up"),
        on(120, "tempo", "Back to tempo"),
        off(180, "spin", spin),
      ),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  test(
    "twenty",
    "Power test, 20 min",
    "Your best even twenty minutes; 95 % of it is your hour.",
    55,
    [
      warm("spin", "Easy, upright", 0.6),
      times(3, on(60, "tempo", "Cadence 100"), off(60, "spin", spin)),
      on(1200, "threshold", "Even; a little more only in the last five"),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
];
