import { type Routines, routine } from "./protocol";

export const plantarRoutines: Routines = {
  holds: [
    routine(
      "Foot holds, two feet",
      "Heels just off the floor, toes long, and hold.",
      "Heel-raise hold on two feet, 5 x 30 s, rest between",
    ),
    routine(
      "Foot holds, arch",
      "Draw the ball of the foot towards the heel without curling the toes.",
      "Short-foot hold, 6 x 20 s per side",
    ),
    routine(
      "Foot holds, towel",
      "Toes up on a rolled towel, heels just off the floor.",
      "Heel-raise hold on a towel, two feet, 5 x 30 s",
    ),
  ],
  slow: [
    routine(
      "Strength: raises on a towel",
      "Toes up on a rolled towel, three seconds up, two at the top, three down.",
      "Heel raise on a towel, two feet, 3 x 12",
      "Seated heel raise, 3 x 15",
      "Bridge, 3 x 12",
    ),
    routine(
      "Strength: one foot more",
      "Up on two feet, down mostly on one.",
      "Heel raise on a towel, weight shifted, 3 x 12 per side",
      "Short-foot hold, 4 x 20 s per side",
      "Side plank, 3 x 30 s per side",
    ),
    routine(
      "Strength: foot and hip",
      "The foot first, the hip beside it.",
      "Heel raise on a towel, two feet, 4 x 10",
      "Single-leg bridge, 3 x 10 per side",
      "Dead bug, 3 x 8 per side",
    ),
  ],
  deeper: [
    routine(
      "Strength: single-leg raises on a towel",
      "Heavy and slow, every second day.",
      "Single-leg heel raise on a towel, 3 x 12 per side",
      "Bent-knee heel raise, 3 x 12",
      "Squat, 3 x 8",
    ),
    routine(
      "Strength: with a rucksack",
      "More weight, fewer repeats.",
      "Single-leg heel raise on a towel with weight, 4 x 8 per side",
      "Step-up, 3 x 8 per side",
      "Side plank, 3 x 30 s per side",
    ),
    routine(
      "Strength: calf and arch",
      "Slow through the whole range.",
      "Single-leg heel raise on a towel with weight, 4 x 10 per side",
      "Hip thrust, 3 x 8",
      "Short-foot hold, 3 x 20 s per side",
    ),
  ],
  spring: [
    routine(
      "Spring: quick raises",
      "In shoes, light and quick.",
      "Fast two-leg heel raise, 4 x 15",
      "Single-leg heel raise on a towel, 2 x 10 per side",
    ),
    routine(
      "Spring: small hops",
      "Two feet, in shoes, low and soft.",
      "Two-foot hop, 5 x 12",
      "Short-foot hold, 3 x 20 s per side",
    ),
    routine(
      "Spring: skips",
      "Light contacts on a soft surface.",
      "A-skip, 4 x 20 m",
      "Single-leg heel raise on a towel, 2 x 10 per side",
      "Bridge, 2 x 12",
    ),
  ],
};
