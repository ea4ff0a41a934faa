import { type Routines, routine } from "./protocol";

const spring: Routines["spring"] = [
  routine(
    "Spring: quick raises",
    "Quick heel raises teach the tendon to give energy back.",
    "Fast two-leg heel raise, 4 x 15",
    "Slow single-leg heel raise on the floor, 3 x 8 per side",
  ),
  routine(
    "Spring: small hops",
    "Two-foot hops on the spot, low and soft.",
    "Two-foot hop, 6 x 15, a minute between",
    "Bent-knee heel raise on the floor, 3 x 10",
  ),
  routine(
    "Spring: skipping",
    "Light, quick contacts on the front of the foot.",
    "Rope skipping, 6 x 30 s",
    "Heavy heel raise on the floor, 3 x 8",
  ),
  routine(
    "Spring: skips and steps",
    "Push off, land quietly.",
    "A-skip, 4 x 20 m",
    "Fast step-up, 3 x 6 per side",
    "Slow single-leg heel raise on the floor, 2 x 10 per side",
  ),
];

const holds: Routines["holds"] = [
  routine(
    "Calf holds, two feet",
    "Hold the heels just off the floor, ankle in the middle of its range.",
    "Standing heel-raise hold, 5 x 45 s, rest between",
  ),
  routine(
    "Calf holds, seated",
    "A weight on the knee, heel just off the floor, and hold.",
    "Seated heel-raise hold, 5 x 30 to 45 s per side",
  ),
  routine(
    "Calf holds, one side more",
    "Most of the weight on one foot, the other helps.",
    "Heel-raise hold with weight shifted, 5 x 30 s per side",
  ),
];

const slow: Routines["slow"] = [
  routine(
    "Strength: heel raises on the floor",
    "Slow raises from flat ground; the heel never drops below the toes.",
    "Two-leg heel raise, 3 x 15, 3 s up and 3 s down",
    "Seated heel raise, 3 x 15",
    "Bridge, 3 x 12",
  ),
  routine(
    "Strength: one leg, floor level",
    "Up on two feet, down on one, slowly.",
    "Heel raise, up on two and down on one, 3 x 12 per side",
    "Bent-knee heel raise, 3 x 12",
    "Side plank, 3 x 30 s per side",
  ),
  routine(
    "Strength: bent-knee raises",
    "Knees bent, so that the deep calf works.",
    "Bent-knee heel raise on the floor, 4 x 12",
    "Single-leg bridge, 3 x 10 per side",
    "Dead bug, 3 x 8 per side",
  ),
];

/** At the heel bone: heavy work stays at floor level, out of the deep ankle bend. */
export const insertionalRoutines: Routines = {
  holds,
  slow,
  deeper: [
    routine(
      "Strength: heavy raises on the floor",
      "Heavy and slow from flat ground, not off a step.",
      "Single-leg heel raise on the floor with weight, 4 x 8 per side",
      "Seated heel raise with weight, 3 x 10",
      "Step-up, 3 x 8 per side",
    ),
    routine(
      "Strength: seated heavy",
      "Strong through the middle of the range.",
      "Seated heel raise with weight, 4 x 8",
      "Single-leg heel raise on the floor, 3 x 10 per side",
      "Split squat, front heel down, 3 x 8 per side",
    ),
    routine(
      "Strength: calf and hip",
      "The calf on flat ground, the hip beside it.",
      "Heel raise on the floor with weight, 4 x 8",
      "Hip thrust, 3 x 8",
      "Side plank, 3 x 30 s per side",
    ),
  ],
  spring,
};

/** In the middle of the tendon: the heel may go below the step once stage 2 is accepted. */
export const midPortionRoutines: Routines = {
  holds,
  slow,
  deeper: [
    routine(
      "Strength: heel drops off a step",
      "Slow and heavy through the whole range.",
      "Single-leg heel drop off a step, knee straight, 3 x 12 per side",
      "Single-leg heel drop off a step, knee bent, 3 x 12 per side",
      "Bridge, 2 x 12",
    ),
    routine(
      "Strength: heavy raises off a step",
      "Up and down slowly, weight in a rucksack when 12 are easy.",
      "Heel raise off a step with weight, 4 x 8 per side",
      "Seated heel raise with weight, 3 x 10",
      "Step-up, 3 x 8 per side",
    ),
    routine(
      "Strength: calf and hip",
      "The calf through its range, the hip beside it.",
      "Heel raise off a step, 4 x 10 per side",
      "Hip thrust, 3 x 8",
      "Split squat, 3 x 8 per side",
    ),
  ],
  spring,
};
