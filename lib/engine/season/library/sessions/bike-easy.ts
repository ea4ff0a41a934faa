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

const easy = family({ sport: "bike", family: "easy", role: "easy" });
const technique = family({ sport: "bike", family: "technique", role: "technique" });
const recovery = family({ sport: "bike", family: "recovery", role: "recovery" });
const opener = family({ sport: "bike", family: "opener", role: "recovery" });

/** Easy riding: light gears, upright, cadence 85 or more. */
export const easyRides: readonly SessionTemplate[] = [
  easy("spin", "Easy spin", "Easy spinning that moves the legs and loads little.", 0, [
    warm("spin", "Easy, upright", 0.3, 15),
    main("endurance", "Easy to steady, upright, cadence 85 or more", 0.5),
    cool("spin", "Easy to finish", 0.2, 10),
  ]),
  easy("even", "Even ride", "One effort from door to door.", 0, [
    warm("spin", "Easy, upright", 0.25, 15),
    main("endurance", "Even, upright, cadence 85 or more", 0.75),
  ]),
  easy("wave", "Easy ride in waves", "Easy and a little easier, by turns.", 30, [
    warm("spin", "Easy, upright", 0.5),
    rounds(
      2,
      10,
      on(300, "endurance", "Easy to steady, cadence 88"),
      off(120, "spin", "Lighter gear, shake the hands"),
    ),
    cool("spin", "Easy to finish", 0.5),
  ]),
  easy(
    "stand-a-little",
    "Easy ride, off the saddle",
    "Half minutes standing give the sit bone air.",
    30,
    [
      warm("spin", "Easy, upright", 0.4),
      rounds(
        2,
        8,
        on(270, "endurance", "Easy, seated, upright"),
        on(30, "endurance", "Stand, hips forward, one gear up"),
      ),
      cool("spin", "Easy to finish", 0.6),
    ],
  ),
  easy(
    "there-and-back",
    "Easy ride, there and back",
    "Turn at half time and come home the same.",
    30,
    [
      main("endurance", "Out, easy, upright"),
      float("spin", "A few lighter minutes at the turn", 0.2),
      main("endurance", "Back at the same effort"),
      cool("spin", "Easy to finish", 0.2),
    ],
  ),
  easy(
    "scenic",
    "Easy ride in three parts",
    "Warm, easy, warm down: no number matters today.",
    35,
    [
      warm("spin", "Very easy", 0.2),
      main("endurance", "Easy, look around, upright", 0.35),
      main("endurance", "Easy still; hands off the drops", 0.3),
      cool("spin", "Easy to finish", 0.15),
    ],
  ),
  technique("cadence", "Cadence ride", "Light gears and quick legs, in small steps.", 30, [
    warm("spin", "Easy, upright", 0.3, 15),
    main("endurance", "Easy, cadence 85 or more", 0.45),
    rounds(
      2,
      4,
      on(180, "endurance", "Cadence 95 to 100, light gear"),
      off(120, "spin", "Cadence 85"),
    ),
    cool("spin", "Easy to finish", 0.25),
  ]),
  technique(
    "steps-up",
    "Cadence, step by step",
    "Each minute a little quicker, then all the way back.",
    30,
    [
      warm("spin", "Easy, upright", 0.6),
      rounds(
        2,
        5,
        on(60, "endurance", "Cadence 85"),
        on(60, "endurance", "Cadence 92"),
        on(60, "endurance", "Cadence 100, hips quiet"),
        off(120, "spin", "Easy"),
      ),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  technique(
    "smooth-circles",
    "Smooth circles",
    "Feel the whole turn of the pedal, light gear.",
    30,
    [
      warm("spin", "Easy, upright", 0.5),
      rounds(
        3,
        8,
        on(90, "endurance", "Light over the top, light pull at the bottom"),
        off(90, "spin", "Just ride"),
      ),
      main("endurance", "Easy, keep the feeling", 0.5),
    ],
  ),
  technique("quiet-hips", "Quiet hips", "Quick legs over a saddle that does not move.", 30, [
    warm("spin", "Easy, upright", 0.5),
    on(120, "endurance", "Cadence 90, hips still"),
    off(60, "spin", "Easy"),
    on(120, "endurance", "Cadence 98, hips still"),
    off(60, "spin", "Easy"),
    on(120, "endurance", "As quick as the hips stay still"),
    cool("spin", "Easy to finish", 0.5),
  ]),
  technique("bursts", "Quick-leg bursts", "Fifteen quick seconds in a very light gear.", 30, [
    warm("spin", "Easy, upright", 0.4),
    rounds(3, 6, on(15, "endurance", "Quick legs, no force"), off(105, "spin", "Easy")),
    main("endurance", "Easy, cadence 88", 0.35),
    rounds(2, 4, on(15, "endurance", "Quick legs again"), off(105, "spin", "Easy")),
    cool("spin", "Easy to finish", 0.25),
  ]),
  technique(
    "handling",
    "Hands and corners",
    "Corners, one hand, looking back: on a quiet road.",
    40,
    [
      warm("spin", "Easy to a quiet place", 0.35),
      rounds(
        3,
        6,
        on(120, "spin", "Corners: brake before, look through"),
        on(60, "spin", "One hand to the bottle and back"),
      ),
      float("spin", "Easy", 0.15),
      main("endurance", "Easy home, upright", 0.5),
    ],
  ),
  recovery("spin", "Spin the legs", "A few very easy minutes, only if they feel good.", 0, [
    main("spin", "Very easy, upright, cadence 85 or more"),
  ]),
  recovery("ease", "Easy ride to recover", "Easy spinning, upright, to help recovery.", 10, [
    warm("spin", "As easy as it goes", 0.3),
    main("spin", "Easy, upright", 0.7),
  ]),
  recovery("coffee", "Ride for a coffee", "Ride somewhere nice, stop, ride back.", 20, [
    main("spin", "There, very easy"),
    main("spin", "Back, very easy"),
    cool("spin", "Roll to the door", 0.2),
  ]),
  recovery("light-gears", "Light gears only", "The smallest gear that still feels smooth.", 15, [
    warm("spin", "Very easy", 0.4),
    rounds(2, 12, on(180, "spin", "Light gear, cadence 90"), off(60, "spin", "Lighter still")),
    cool("spin", "Very easy", 0.6),
  ]),
  opener("legs-awake", "Opener spin", "A short spin to wake the legs before race day.", 0, [
    warm("spin", "Easy, upright", 0.6),
    cool("spin", "Easy, check gears and brakes", 0.4),
  ]),
  opener(
    "quick-minutes",
    "Opener with quick legs",
    "Three half minutes of quick legs, no force.",
    15,
    [
      warm("spin", "Easy, upright", 0.6),
      rounds(2, 3, on(30, "endurance", "Cadence 100, light gear"), off(90, "spin", "Easy")),
      cool("spin", "Easy to finish", 0.4),
    ],
  ),
  opener("kit-check", "Opener, kit check", "Ride what you will race: bottles, shoes, tyres.", 15, [
    main("spin", "Easy; is everything where you reach for it?", 0.5),
    on(60, "endurance", "A minute at the start of the race"),
    cool("spin", "Easy home", 0.5),
  ]),
];
