import {
  cool,
  family,
  float,
  main,
  off,
  on,
  rounds,
  type SessionTemplate,
  warm,
} from "../template";

const walkJog = family({
  sport: "run",
  family: "walk-jog",
  role: "easy",
  level: 1,
  tags: ["flat"],
});
const longWalkJog = family({
  sport: "run",
  family: "walk-jog",
  role: "long",
  level: 3,
  tags: ["flat", "tendon-high"],
});
const long = family({
  sport: "run",
  family: "long",
  role: "long",
  level: 3,
  tags: ["flat", "tendon-high"],
});

/** First steps back: as much walking as jogging, later less. */
export const walkJogs: readonly SessionTemplate[] = [
  walkJog(
    "minutes",
    "Jog and walk",
    "A minute of jogging, a minute of walking, on flat ground.",
    0,
    [rounds(1, 10, on(60, "easy", "Jog"), off(60, "walk", "Walk"))],
  ),
  walkJog(
    "waves",
    "Jog and walk in waves",
    "Half minutes and minutes, jogged as easily as walked.",
    4,
    [
      rounds(
        1,
        5,
        on(30, "easy", "Jog, short"),
        off(30, "walk", "Walk"),
        on(60, "easy", "Jog"),
        off(60, "walk", "Walk"),
        on(30, "easy", "Jog, short"),
        off(30, "walk", "Walk"),
      ),
    ],
  ),
  walkJog(
    "long-then-short",
    "Jog and walk, easing off",
    "Full minutes first, half minutes after.",
    6,
    [
      rounds(1, 3, on(60, "easy", "Jog"), off(60, "walk", "Walk")),
      rounds(1, 14, on(30, "easy", "Jog, shorter now"), off(30, "walk", "Walk")),
    ],
  ),
  walkJog(
    "two-one",
    "Jog two, walk one",
    "Twice as much jogging as walking, flat and without hurry.",
    20,
    [
      warm("walk", "Walk briskly", 0.5),
      rounds(4, 10, on(120, "easy", "Jog"), off(60, "walk", "Walk")),
      cool("walk", "Walk", 0.5),
    ],
    { level: 2 },
  ),
  walkJog(
    "up-and-down",
    "Jog and walk, up and down",
    "Jogs grow to three minutes and shrink again.",
    20,
    [
      warm("walk", "Walk briskly", 0.6),
      on(60, "easy", "Jog"),
      off(60, "walk", "Walk"),
      on(120, "easy", "Jog"),
      off(60, "walk", "Walk"),
      on(180, "easy", "Jog, the longest one"),
      off(60, "walk", "Walk"),
      on(120, "easy", "Jog"),
      cool("walk", "Walk", 0.4),
    ],
    { level: 2 },
  ),
  walkJog(
    "four-one",
    "Jog four, walk one",
    "Nearly a run: a minute of walking every five.",
    25,
    [
      warm("walk", "Walk briskly", 0.3),
      rounds(3, 8, on(240, "easy", "Easy jog"), off(60, "walk", "Walk")),
      main("easy", "Easy jog to finish", 0.4),
      cool("walk", "Walk", 0.3),
    ],
    { level: 2 },
  ),
  longWalkJog(
    "nine-one",
    "Long run, nine and one",
    "Nine minutes running, one walking: the plan for a long race day.",
    60,
    [
      warm("walk", "Walk briskly", 0.2, 5),
      rounds(4, 18, on(540, "easy", "Easy"), off(60, "walk", "Walk, drink")),
      main("easy", "Easy", 0.6),
      cool("walk", "Walk", 0.2, 5),
    ],
  ),
];

/** Long runs: all of them easy and flat, each with another way to stay patient. */
export const longRuns: readonly SessionTemplate[] = [
  long("even", "Long run", "Time on your feet, easy: the week’s one long load for the tendon.", 0, [
    warm("gentle", "Very easy", 0.15),
    main("easy", "Easy and even, flat", 0.85),
  ]),
  long("out-back", "Long run, out and back", "Have the patience to keep the way out slow.", 20, [
    main("easy", "Out, holding back"),
    main("easy", "Back at the same easy effort"),
  ]),
  long("thirds", "Long run in thirds", "Three calm parts, each ending with a short check.", 30, [
    main("easy", "Easy; check the sit bone at the end of this part"),
    main("easy", "Easy; check again"),
    main("easy", "Easy; stop early if it is above 3"),
  ]),
  long(
    "calm-end",
    "Long run, calm to the end",
    "Ease down early, so that the end is no test.",
    30,
    [
      warm("gentle", "Very easy", 0.15),
      main("easy", "Easy, steps short when tired", 0.7),
      cool("gentle", "Slower on purpose", 0.15),
    ],
  ),
  long(
    "drinks",
    "Long run, drink practice",
    "Practise taking in something every twenty minutes.",
    60,
    [
      warm("gentle", "Very easy", 0.4),
      rounds(
        2,
        10,
        on(1170, "easy", "Easy, flat"),
        off(30, "walk", "Walk while you drink and eat a little"),
      ),
      cool("easy", "Easy home", 0.6),
    ],
  ),
  long(
    "walk-breaks",
    "Long run with walk breaks",
    "A rhythm of running and walking for a long day.",
    45,
    [
      warm("gentle", "Very easy", 0.4),
      rounds(2, 18, on(570, "easy", "Easy"), off(30, "walk", "Walk, before you need it")),
      main("easy", "Easy to finish", 0.6),
    ],
  ),
  long("two-halves", "Long run in two halves", "A slower minute between two easy halves.", 40, [
    warm("gentle", "Very easy", 0.12),
    main("easy", "Easy, flat", 0.4),
    float("gentle", "Slower: shoulders, hands, breath", 0.08, 6),
    main("easy", "The same again, no faster", 0.4),
  ]),
  long("quarters", "Long run in quarters", "Four parts, the last one as easy as the first.", 40, [
    warm("gentle", "First quarter, slow"),
    main("easy", "Second, easy"),
    main("easy", "Third, easy; short steps"),
    cool("easy", "Last, easy"),
  ]),
  long("loops", "Long run in loops", "Loops past your door: easy to stop, easy to go on.", 45, [
    warm("gentle", "Very easy", 0.4),
    rounds(2, 10, on(900, "easy", "One loop, easy; go on only if it feels the same")),
    main("easy", "Easy home", 0.6),
  ]),
  long(
    "form-minutes",
    "Long run, form minutes",
    "Every ten minutes a short reminder to run tall.",
    40,
    [
      warm("gentle", "Very easy", 0.5),
      rounds(
        2,
        14,
        on(480, "easy", "Easy, thinking of nothing"),
        on(120, "easy", "Tall, light, short steps"),
      ),
      cool("easy", "Easy to finish", 0.5),
    ],
  ),
];
