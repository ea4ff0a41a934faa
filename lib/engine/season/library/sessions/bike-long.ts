import {
  aero,
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

const long = family({ sport: "bike", family: "long", role: "long" });
const low = family({ sport: "bike", family: "aero", role: "long", tags: ["aero"] });
const brick = family({ sport: "bike", family: "brick", role: "brick" });
const lowBrick = family({ sport: "bike", family: "brick", role: "brick", tags: ["aero"] });

const upright = "Easy to steady, upright, cadence 85 or more";

/** Long rides: hours at an easy effort, upright. */
export const longRides: readonly SessionTemplate[] = [
  long("even", "Long ride", "Hours in the saddle at an easy, even effort.", 0, [
    warm("spin", "Easy, upright", 0.3, 15),
    main("endurance", upright, 0.6),
    cool("spin", "Easy to finish", 0.2, 10),
  ]),
  long("food", "Long ride, eat and drink", "A long, easy ride that practises race food.", 60, [
    warm("spin", "Easy, upright", 0.5, 15),
    rounds(2, 14, on(1080, "endurance", "Easy, upright"), off(120, "spin", "Eat, drink, sit up")),
    cool("endurance", "Easy home", 0.5),
  ]),
  long("firm-end", "Long ride, last part firmer", "An even ride with a slightly firmer end.", 90, [
    warm("spin", "Easy, upright", 0.3, 15),
    main("endurance", upright, 0.6),
    on(1500, "firm", "Firmer, still smooth"),
    cool("spin", "Easy to finish", 0.2, 10),
  ]),
  long(
    "cadence",
    "Long ride, cadence blocks",
    "A long, easy ride with a few quicker-legged minutes.",
    75,
    [
      warm("spin", "Easy, upright", 0.2, 15),
      main("endurance", upright, 0.35),
      times(
        4,
        on(240, "endurance", "Cadence 95, light gear"),
        off(240, "endurance", "Usual cadence"),
      ),
      main("endurance", "Easy, upright", 0.3),
      cool("spin", "Easy to finish", 0.15, 10),
    ],
  ),
  long("3x10-firm", "Long ride, 3 x 10 min firm", "Easy hours with three firmer parts.", 90, [
    warm("spin", "Easy, upright", 0.35, 20),
    times(3, on(600, "firm", "Firm, seated, cadence 85 or more"), off(300, "endurance", "Easy")),
    main("endurance", upright, 0.5),
    cool("spin", "Easy to finish", 0.15, 10),
  ]),
  long(
    "off-the-saddle",
    "Long ride with saddle breaks",
    "Stand a minute every ten: the sit bone is glad.",
    60,
    [
      warm("spin", "Easy, upright", 0.4, 15),
      rounds(
        3,
        24,
        on(540, "endurance", "Easy, seated, upright"),
        on(60, "endurance", "Stand, hips forward, one gear up"),
      ),
      main("endurance", "Easy, upright", 0.4),
      cool("spin", "Easy to finish", 0.2, 10),
    ],
  ),
  long("halves", "Long ride in two halves", "A calm half, a stop for water, the same again.", 60, [
    main("endurance", "First half, easy, upright"),
    off(180, "spin", "Roll, drink, loosen the hands"),
    main("endurance", "Second half, the same effort"),
  ]),
  long("thirds", "Long ride in thirds", "Easy, easy, and easy: only the road changes.", 60, [
    warm("spin", "Easy, upright", 0.3, 15),
    main("endurance", "First third, holding back", 0.6),
    main("endurance", "Second third, even", 0.6),
    main("endurance", "Last third, no faster", 0.6),
  ]),
];

/** Rides that practise the aero position in small steps; without aero time they are not chosen. */
export const aeroRides: readonly SessionTemplate[] = [
  low("tens", "Long ride, aero in tens", "Ten minutes low on the bars, then sit up.", 20, [
    warm("spin", "Easy, upright", 0.3, 15),
    aero(1, 10, 3, "Aero position, quiet shoulders"),
    main("endurance", upright, 0.5),
    cool("spin", "Easy to finish", 0.2, 10),
  ]),
  low("fives", "Long ride, aero in fives", "Short blocks low on the bars, often.", 20, [
    warm("spin", "Easy, upright", 0.3, 15),
    main("endurance", upright, 0.3),
    aero(1, 5, 3, "Aero position, look up the road"),
    main("endurance", "Upright, easy", 0.3),
    cool("spin", "Easy to finish", 0.1, 10),
  ]),
  low(
    "early-late",
    "Long ride, aero early and late",
    "Low when fresh and low when a little tired.",
    30,
    [
      warm("spin", "Easy, upright", 0.3, 15),
      aero(0.5, 10, 3, "Aero position, fresh"),
      main("endurance", upright, 0.5),
      aero(0.5, 10, 3, "Aero position, again"),
      cool("spin", "Easy to finish", 0.2, 10),
    ],
  ),
  low("growing", "Long ride, aero grows", "Three aero parts, each longer than the last.", 30, [
    warm("spin", "Easy, upright", 0.3, 15),
    aero(0.2, 60, 3, "Aero position, short"),
    float("endurance", "Upright, easy", 0.2),
    aero(0.3, 60, 3, "Aero position, longer"),
    float("endurance", "Upright, easy", 0.2),
    aero(0.5, 60, 3, "Aero position, the longest; sit up when the saddle asks"),
    main("endurance", upright, 0.3),
  ]),
  low("then-upright", "Long ride, aero first", "Aero practice first, then upright hours.", 20, [
    warm("spin", "Easy, upright", 0.3, 20),
    aero(1, 15, 5, "Aero position, breathe low"),
    main("endurance", "Upright for the rest, cadence 85 or more", 0.7),
  ]),
  low("drink", "Long ride, drink in aero", "Drink and eat without leaving the bars for long.", 30, [
    main("endurance", "Easy, upright", 0.4),
    aero(0.6, 10, 3, "Aero position; one sip in each block"),
    main("endurance", "Upright, eat", 0.3),
    aero(0.4, 5, 3, "Aero position, the same sips"),
    cool("spin", "Easy to finish", 0.3),
  ]),
];

/** Rides before a short run. */
export const brickRides: readonly SessionTemplate[] = [
  brick(
    "race-parts",
    "Brick: ride at race effort",
    "Two parts at race effort, then a short easy run.",
    0,
    [
      warm("spin", "Easy, upright", 0.2, 15),
      main("race", "Race effort, even", 0.2, 20),
      float("spin", "Easy spinning", 0.1, 8),
      main("race", "Race effort, the same again", 0.2, 20),
      main("endurance", "Easy, upright; think of the run", 0.3),
    ],
  ),
  brick("tens", "Brick: race effort in tens", "Race effort in equal parts, then run.", 45, [
    warm("spin", "Easy, upright", 0.4, 20),
    rounds(2, 4, on(600, "race", "Race effort, even"), off(180, "spin", "Easy spinning")),
    cool("endurance", "Easy, quick legs before the run", 0.6),
  ]),
  brick(
    "last-part",
    "Brick: race effort at the end",
    "Easy first, race effort last, run off it.",
    45,
    [
      warm("spin", "Easy, upright", 0.2, 15),
      main("endurance", upright, 0.6),
      on(900, "race", "Race effort, even"),
      cool("spin", "Light gear, quick legs before the run", 0.2, 8),
    ],
  ),
  lowBrick(
    "aero-parts",
    "Brick: aero, then run",
    "Race effort and aero time, then a short easy run.",
    0,
    [
      warm("spin", "Easy, upright", 0.2, 15),
      aero(1, 10, 3, "Aero position, even"),
      main("race", "Race effort, upright", 0.2, 20),
      float("spin", "Easy spinning", 0.1, 8),
      main("endurance", "Easy, upright; think of the run", 0.3),
    ],
  ),
  lowBrick(
    "aero-early",
    "Brick: aero early, then run",
    "Aero time first, an upright end, then run.",
    30,
    [
      warm("spin", "Easy, upright", 0.3, 15),
      aero(0.5, 10, 3, "Aero position, settle"),
      main("race", "Race effort, upright", 0.3, 20),
      aero(0.5, 10, 3, "Aero position, settle again"),
      cool("endurance", "Upright, quick legs before the run", 0.4),
    ],
  ),
  lowBrick(
    "aero-thirds",
    "Brick: aero in fives, run",
    "Five minutes low, sit up, again; then run.",
    30,
    [
      warm("spin", "Easy, upright", 0.3, 15),
      main("race", "Race effort, upright", 0.3, 20),
      aero(1, 5, 2, "Aero position, even"),
      cool("endurance", "Upright, quick legs before the run", 0.4),
    ],
  ),
];
