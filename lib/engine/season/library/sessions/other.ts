import {
  cool,
  family,
  float,
  main,
  off,
  on,
  rounds,
  type SessionTemplate,
  still,
  warm,
} from "../template";

const aqua = family({ sport: "aqua-jog", family: "easy", role: "easy", tags: ["pool"] });
const aquaSteady = family({ sport: "aqua-jog", family: "steady", role: "steady", tags: ["pool"] });
const glide = family({ sport: "elliptical", family: "easy", role: "easy" });
const glideSteady = family({ sport: "elliptical", family: "steady", role: "steady" });
const walk = family({ sport: "walk", family: "brisk", role: "easy", tags: ["flat"] });
const mobility = family({ sport: "mobility", family: "mobility", role: "mobility" });

/** Running in deep water: short, slow strides; scored a day later like a run. */
export const aquaJogs: readonly SessionTemplate[] = [
  aqua("first", "First aqua-jog", "Fifteen quiet minutes to find the movement.", 15, [
    warm("light", "Float upright, small steps", 0.3),
    main("moderate", "Short, slow steps, hands closed", 0.5),
    cool("light", "Loosen, walk in the shallow end", 0.2),
  ]),
  aqua("minutes", "Aqua-jog in minutes", "A minute of jogging, a short float, again.", 15, [
    warm("light", "Small steps", 0.6),
    rounds(
      3,
      20,
      on(60, "moderate", "Jog, short and slow"),
      off(30, "light", "Float, small circles"),
    ),
    cool("light", "Easy", 0.4),
  ]),
  aqua("lengths", "Aqua-jog, lane by lane", "Forward along the lane, rest at the rope.", 20, [
    warm("light", "Small steps", 0.6),
    rounds(3, 20, on(90, "moderate", "Along the lane, upright"), still(20, "Hold the rope")),
    cool("light", "Easy", 0.4),
  ]),
  aquaSteady("waves", "Aqua-jog in waves", "Easy, firmer, easy: the water does the braking.", 25, [
    warm("light", "Small steps", 0.5),
    rounds(
      2,
      8,
      on(120, "moderate", "Easy jog"),
      on(60, "brisk", "Firmer arms, same short steps"),
      off(60, "light", "Float"),
    ),
    cool("light", "Easy", 0.5),
  ]),
  aquaSteady("ladder", "Aqua-jog ladder", "One, two, three minutes firmer, and home.", 25, [
    warm("light", "Small steps", 0.5),
    on(60, "brisk", "Firmer arms"),
    off(60, "light", "Float"),
    on(120, "brisk", "Firmer"),
    off(60, "light", "Float"),
    on(180, "brisk", "Firmer, steps still short"),
    cool("light", "Easy", 0.5),
  ]),
];

/** Cross-trainer: incline 5 % at most, low resistance, steps not too long. */
export const glides: readonly SessionTemplate[] = [
  glide("even", "Cross-trainer, even", "Incline 5 % at most, low resistance.", 15, [
    warm("light", "Easy, upright", 0.3),
    main("moderate", "Even, short steps", 0.5),
    cool("light", "Easy", 0.2),
  ]),
  glide(
    "no-hands",
    "Cross-trainer, tall",
    "Minutes without holding on bring the hips over the feet.",
    20,
    [
      warm("light", "Easy", 0.5),
      rounds(2, 10, on(120, "moderate", "Hands free, tall"), off(60, "light", "Hands on, easy")),
      main("moderate", "Even", 0.5),
    ],
  ),
  glideSteady("steps", "Cross-trainer, quick steps", "Quicker steps, not a steeper ramp.", 25, [
    warm("light", "Easy", 0.6),
    rounds(3, 10, on(60, "brisk", "Ten steps a minute more"), off(120, "light", "Easy")),
    cool("light", "Easy", 0.4),
  ]),
  glideSteady("blocks", "Cross-trainer, two blocks", "Two firmer blocks, flat ramp.", 30, [
    warm("light", "Easy", 0.4),
    on(360, "brisk", "Firmer, short steps"),
    float("light", "Easy", 0.2),
    on(360, "brisk", "The same again"),
    cool("light", "Easy", 0.4),
  ]),
];

/** Walking where running waits. */
export const walks: readonly SessionTemplate[] = [
  walk("brisk", "Brisk walk", "A good pace on flat ground, until running comes back.", 0, [
    main("moderate", "Walk briskly on flat ground"),
  ]),
  walk("slow-start", "Walk, slow to brisk", "Begin at a stroll and let the pace come.", 10, [
    warm("light", "Stroll", 0.25),
    main("moderate", "Brisk, arms swinging", 0.75),
  ]),
  walk("out-back", "Walk out and back", "Out one way, home the same, a little taller.", 10, [
    main("moderate", "Out, brisk"),
    main("moderate", "Back, short steps"),
    cool("light", "Stroll to the door", 0.2),
  ]),
  walk("waves", "Walk in waves", "Brisk and easy by turns: the rhythm of a later run.", 12, [
    warm("light", "Stroll", 0.5),
    rounds(2, 15, on(120, "moderate", "Brisk, quick short steps"), off(60, "light", "Easy")),
    cool("light", "Stroll", 0.5),
  ]),
  walk("posture", "Tall walk", "Walk as if a thread held you up.", 15, [
    warm("light", "Stroll", 0.3),
    main("moderate", "Brisk, tall", 0.3),
    float("light", "Easy, let the arms hang", 0.15),
    main("moderate", "Brisk, tall again", 0.25),
  ]),
];

/** Moving joints gently; nothing pulls on the back of the thigh. */
export const mobilitySessions: readonly SessionTemplate[] = [
  mobility("hips", "Hips in circles", "Slow circles for hips that sat all day.", 5, [
    main("restful", "On all fours, circle one knee, then the other"),
    main("restful", "Standing, slow hip circles"),
  ]),
  mobility("back-and-breath", "Back and breath", "Ten minutes for the spine before bed.", 5, [
    main("restful", "On all fours, round and hollow the back", 0.4),
    main("restful", "Lie, knees bent, let them sway", 0.4),
    cool("restful", "Lie still, long breaths out", 0.2),
  ]),
  mobility("ankles", "Ankles and feet", "Feet that move well make short steps easy.", 5, [
    rounds(
      2,
      6,
      on(45, "restful", "Knee over toes against the wall, left"),
      on(45, "restful", "Right"),
    ),
    cool("restful", "Roll a ball under each foot"),
  ]),
  mobility("shoulders", "Shoulders for swimmers", "Loosen what the pool and the bars tighten.", 5, [
    warm("restful", "Arm circles, small to large", 0.3),
    rounds(2, 5, on(40, "restful", "Wall slides, 10"), on(40, "restful", "Band pull-apart, 12")),
    cool("restful", "Turn the chest to each side, slowly", 0.7),
  ]),
  mobility(
    "before-run",
    "Wake up before a run",
    "Small movements, so that the first steps are soft.",
    5,
    [
      warm("restful", "Walk on the spot, swing the arms", 0.4),
      main("restful", "Small leg swings, far from any pull", 0.3),
      cool("restful", "Calf raises, a few slow bridges", 0.3),
    ],
  ),
];
