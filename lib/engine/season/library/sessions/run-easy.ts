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

const easy = family({ sport: "run", family: "easy", role: "easy", level: 2, tags: ["flat"] });
const recovery = family({
  sport: "run",
  family: "recovery",
  role: "recovery",
  level: 2,
  tags: ["flat"],
});
const opener = family({ sport: "run", family: "opener", role: "easy", level: 2, tags: ["flat"] });
const brick = family({ sport: "run", family: "brick", role: "brick", level: 4, tags: ["flat"] });

/** Easy running: whole runs, the day after, the day before a race, and off the bike. */
export const easyRuns: readonly SessionTemplate[] = [
  easy("plain", "Easy run", "Easy running that your tendon knows, at a pace to talk in.", 0, [
    main("easy", "Easy, relaxed shoulders, flat ground"),
  ]),
  easy("slow-start", "Easy run, slow start", "The first minutes are slower than you want.", 0, [
    warm("gentle", "Slower than you want to", 0.2),
    main("easy", "Easy and even", 0.8),
  ]),
  easy("out-back", "Out and back, easy", "The way back takes as long as the way out.", 10, [
    main("easy", "Out, easy"),
    main("easy", "Back at the same effort"),
  ]),
  easy("thirds", "Easy run in thirds", "A calm run that never gets harder than it began.", 15, [
    main("easy", "Very easy, find the rhythm"),
    main("easy", "Easy"),
    main("easy", "Very easy again"),
  ]),
  easy("short-steps", "Easy run, short steps", "Light, quick steps that land under the hip.", 15, [
    warm("easy", "Easy", 0.3),
    main("easy", "Count steps for half a minute now and then; keep them short", 0.4),
    cool("easy", "Easy, as you like", 0.3),
  ]),
  easy("by-breath", "Easy run by breath", "Run by feel: through the nose for most of it.", 20, [
    warm("gentle", "A jog you could sing in", 0.15),
    main("easy", "By breath, the watch turned away", 0.4),
    main("easy", "Still by breath; slow down if it gets short", 0.3),
    cool("gentle", "Ease down", 0.15),
  ]),
  easy("loosen", "Easy run, loosen and go on", "Three minutes of running, one to loosen.", 20, [
    warm("gentle", "Very easy", 0.4),
    rounds(2, 6, on(180, "easy", "Easy, even"), off(60, "gentle", "Slower, drop the shoulders")),
    cool("easy", "Easy to finish", 0.6),
  ]),
  easy("quick-feet", "Easy run with quick feet", "Short minutes of quicker steps, no faster.", 20, [
    warm("easy", "Easy", 0.5),
    rounds(2, 6, on(60, "easy", "Quicker steps, same speed"), off(120, "easy", "Usual steps")),
    main("easy", "Easy, keep what felt good", 0.5),
  ]),
  easy("halfway-walk", "Easy run, walk at half way", "Two easy halves with a minute to ask.", 24, [
    main("easy", "Easy to half way"),
    off(60, "walk", "Walk; how does the tendon feel?"),
    main("easy", "Easy home, or walk home if it is above 3"),
  ]),
  easy("laps", "Easy laps", "A flat loop, each lap like the one before.", 25, [
    warm("gentle", "Easy to the loop", 0.4),
    rounds(3, 10, on(240, "easy", "A lap at the same effort")),
    cool("easy", "Easy home", 0.6),
  ]),
  easy("posture", "Easy run, tall and light", "Easy running with two things to feel for.", 25, [
    warm("easy", "Easy", 0.4),
    rounds(
      2,
      4,
      off(60, "gentle", "Slow down, grow tall"),
      on(60, "easy", "Hips forward, tall"),
      on(120, "easy", "Let it go, just run"),
    ),
    main("easy", "Easy, flat", 0.4),
    cool("gentle", "Ease down", 0.2),
  ]),
  recovery("shake-out", "Shake-out jog", "Twenty minutes that leave you fresher than before.", 10, [
    main("gentle", "Slower than easy", 0.8),
    cool("walk", "Walk home", 0.2, 5),
  ]),
  recovery("jog-and-stroll", "Jog and stroll", "More moving than training, for a tired day.", 15, [
    warm("walk", "Walk until it feels natural to jog", 0.2, 5),
    rounds(2, 6, on(150, "gentle", "Jog, very easy"), off(60, "walk", "Stroll")),
    cool("walk", "Walk", 0.2),
  ]),
  opener(
    "quiet",
    "Easy before race day",
    "A few easy minutes so that tomorrow feels familiar.",
    0,
    [main("easy", "Easy, nothing to prove", 0.8), cool("gentle", "Ease down", 0.2)],
  ),
  opener(
    "light-feet",
    "Light feet before race day",
    "Half minutes of light steps, no faster.",
    12,
    [
      warm("gentle", "Very easy", 0.6),
      rounds(2, 4, on(30, "easy", "Light, quick steps"), off(60, "gentle", "Very easy")),
      cool("easy", "Easy to finish", 0.4),
    ],
  ),
  opener(
    "course-look",
    "Easy look at the course",
    "An easy jog where the race begins or ends.",
    10,
    [
      warm("gentle", "Jog, look around", 0.4),
      main("easy", "Easy, over the last stretch of the course", 0.4),
      float("gentle", "Back at a stroll", 0.2),
    ],
  ),
  brick(
    "straight-on",
    "Short run off the bike",
    "Easy, flat minutes to feel running after a ride.",
    0,
    [main("easy", "Easy and flat, short quick steps")],
  ),
  brick(
    "settle",
    "Off the bike, settle first",
    "The first minutes slower, until the legs agree.",
    8,
    [
      warm("gentle", "Slow and short, let the legs arrive", 0.3),
      main("easy", "Easy and flat", 0.7),
    ],
  ),
  brick(
    "change-over",
    "Off the bike, calm change",
    "Walk out of the change, then run easily.",
    11,
    [
      off(30, "walk", "Walk out of the change, stand tall"),
      main("easy", "Easy and flat, short quick steps"),
    ],
  ),
  brick(
    "easy-end",
    "Off the bike, easy to the end",
    "An even run that ends as calmly as it began.",
    9,
    [
      warm("gentle", "Short steps, no hurry", 0.3),
      main("easy", "Easy and even", 0.5),
      cool("gentle", "Slower, breathe out", 0.2),
    ],
  ),
];
