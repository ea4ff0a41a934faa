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
const easy = family({ sport: "swim", family: "easy", role: "easy", tags: pool });
const technique = family({ sport: "swim", family: "technique", role: "technique", tags: pool });
const open = family({ sport: "swim", family: "open-water", role: "technique", tags: pool });
const long = family({ sport: "swim", family: "long", role: "long", tags: pool });

const wall = "Rest at the wall";

/** Easy freestyle and water feel: open turns, soft push-offs, nothing that kicks hard. */
export const easySwims: readonly SessionTemplate[] = [
  easy("continuous", "Easy swim", "Easy freestyle from wall to wall, open turns.", 0, [
    warm("easy", "Easy freestyle, some backstroke if you like", 0.25),
    main("relaxed", "Easy, long and quiet", 0.55),
    cool("easy", "Easy, open turns", 0.2),
  ]),
  easy("pull-and-swim", "Pull and swim", "Easy lengths with and without a pull buoy.", 20, [
    warm("easy", "Easy freestyle", 0.6),
    rounds(
      1,
      20,
      lengths(100, "relaxed", "Pull buoy, easy"),
      still(15, wall),
      lengths(100, "relaxed", "Swim, easy"),
      still(15, wall),
    ),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  easy("no-buoy", "Easy hundreds, no buoy", "Easy hundreds on your own legs’ balance.", 20, [
    warm("easy", "Easy freestyle, some backstroke", 0.6),
    rounds(2, 40, lengths(100, "relaxed", "Easy, hips high, a soft kick"), still(15, wall)),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  easy(
    "two-strokes",
    "Easy, front and back",
    "Freestyle and backstroke by turns open the chest.",
    20,
    [
      warm("easy", "Easy freestyle", 0.5),
      rounds(
        2,
        30,
        lengths(75, "relaxed", "Freestyle, easy"),
        loosen(25, "easy", "Backstroke, slow"),
        still(15, wall),
      ),
      cool("easy", "Easy, your choice of stroke", 0.5),
    ],
  ),
  easy("in-quarters", "Easy swim in quarters", "Four parts, each with one thing to feel.", 20, [
    warm("easy", "Long arms"),
    main("relaxed", "Breathe out under water"),
    main("relaxed", "Breathe to the other side too"),
    cool("easy", "Just swim"),
  ]),
  technique(
    "fifties",
    "Technique fifties",
    "Short lengths with one thing to think about in each.",
    18,
    [
      warm("easy", "Easy freestyle, some backstroke", 0.6),
      rounds(
        2,
        30,
        lengths(50, "easy", "Catch-up freestyle, long glide"),
        still(20, wall),
        lengths(50, "easy", "Fingertip drag, relaxed arms"),
        still(20, wall),
      ),
      cool("easy", "Easy, open turns", 0.4),
    ],
  ),
  technique("one-cue", "One cue at a time", "Three parts, three things: head, hand, hip.", 0, [
    warm("easy", "Easy freestyle", 0.2),
    main("relaxed", "Head still, eyes down", 0.25),
    main("relaxed", "Hand in front of the shoulder", 0.25),
    main("relaxed", "Hips roll together", 0.15),
    cool("easy", "Put it together, easy", 0.15),
  ]),
  technique(
    "drill-swim",
    "Drill, then swim",
    "A drill, then the same length without thinking.",
    20,
    [
      warm("easy", "Easy freestyle", 0.6),
      rounds(
        2,
        30,
        loosen(25, "easy", "Drill: one arm, the other in front"),
        lengths(75, "relaxed", "Swim, keep the feel"),
        still(20, wall),
      ),
      cool("easy", "Easy, open turns", 0.4),
    ],
  ),
  technique("count", "Count the strokes", "Fewer strokes for a length, never by kicking.", 20, [
    warm("easy", "Easy freestyle", 0.5),
    rounds(2, 30, lengths(50, "relaxed", "Count; one stroke less than usual"), still(25, wall)),
    main("relaxed", "Swim on without counting", 0.25),
    cool("easy", "Easy, open turns", 0.25),
  ]),
  technique(
    "sculling",
    "Feel for the water",
    "Sculling and slow catch: water held, not slapped.",
    22,
    [
      warm("easy", "Easy freestyle", 0.5),
      rounds(
        1,
        12,
        loosen(25, "easy", "Scull in front, buoy between the thighs"),
        still(15, wall),
        lengths(50, "easy", "Slow catch, high elbow"),
        still(15, wall),
        lengths(50, "relaxed", "Swim, hold the water"),
        still(20, wall),
      ),
      cool("easy", "Easy, open turns", 0.5),
    ],
  ),
  open(
    "sight-and-swim",
    "Sighting and rhythm",
    "Look up, keep the rhythm: pool practice for open water.",
    20,
    [
      warm("easy", "Easy freestyle", 0.6),
      rounds(
        1,
        20,
        lengths(50, "relaxed", "Look ahead twice in the length"),
        still(15, wall),
        lengths(100, "aerobic", "Steady, smooth"),
        still(15, wall),
      ),
      cool("easy", "Easy, open turns", 0.4),
    ],
  ),
  open("unbroken", "No wall, no rest", "Swim on and on, sighting every tenth stroke.", 0, [
    warm("easy", "Easy freestyle", 0.25),
    main("aerobic", "On and on; look up every tenth stroke", 0.6),
    cool("easy", "Easy", 0.15),
  ]),
  open("crowd", "Calm in a crowd", "A firmer start, then settle: like the first buoy.", 22, [
    warm("easy", "Easy freestyle", 0.5),
    rounds(
      1,
      10,
      lengths(50, "aerobic", "Firmer start, heads up"),
      lengths(150, "relaxed", "Settle, long arms, breathe out"),
      still(20, wall),
    ),
    cool("easy", "Easy, open turns", 0.5),
  ]),
  open("turn-at-t", "Turn without the wall", "Turn at the T, so that no push-off helps.", 22, [
    warm("easy", "Easy freestyle", 0.5),
    rounds(1, 12, lengths(150, "aerobic", "Turn before the wall, no push-off"), still(20, wall)),
    main("aerobic", "Swim on, sighting now and then", 0.25),
    cool("easy", "Easy", 0.25),
  ]),
  long("unhurried", "Long swim, unhurried", "Distance without a clock, for a day with time.", 40, [
    warm("easy", "Easy freestyle", 0.15),
    main("aerobic", "Long and even", 0.7),
    cool("easy", "Easy, some backstroke", 0.15),
  ]),
  long("four-hundreds", "Long swim in 400s", "Long pieces with a short look at the clock.", 40, [
    warm("easy", "Easy freestyle", 0.6),
    rounds(2, 12, lengths(400, "aerobic", "Even, smooth"), still(30, "Rest, drink")),
    cool("easy", "Easy, open turns", 0.4),
  ]),
  long(
    "down-the-ladder",
    "Long swim, down the ladder",
    "Pieces get shorter as the arms get tired.",
    50,
    [
      warm("easy", "Easy freestyle", 0.5),
      lengths(500, "aerobic", "Even"),
      still(30, wall),
      lengths(400, "aerobic", "Even"),
      still(30, wall),
      lengths(300, "aerobic", "Even"),
      still(20, wall),
      lengths(200, "aerobic", "The last, arms long"),
      cool("easy", "Easy, open turns", 0.5),
    ],
  ),
];
