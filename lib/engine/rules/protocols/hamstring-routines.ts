import { type Routines, routine } from "./protocol";

export const hamstringRoutines: Routines = {
  holds: [
    routine(
      "Bridge holds",
      "Long, steady holds with the hip near straight.",
      "Two-leg bridge hold, 5 x 40 s, rest between",
    ),
    routine(
      "Leg curl holds",
      "Long, steady holds against something that does not move.",
      "Lying leg curl hold, 5 x 30 to 45 s per side",
    ),
    routine(
      "Straight-leg holds",
      "Pull the straight leg down and hold. Stop a hold that hurts more than 3.",
      "Straight-leg pull-down hold, 5 x 30 s per side",
    ),
    routine(
      "Back line holds",
      "Holds for the back of the body, hips straight.",
      "Trunk extension hold, 5 x 30 s",
      "Bridge hold, 2 x 45 s",
    ),
    routine(
      "Bridge holds, one leg helping",
      "Most of the weight on one side, the other helps.",
      "Bridge hold with weight shifted, 5 x 30 s per side",
    ),
  ],

  slow: [
    routine(
      "Strength: bridges and curls",
      "Slow, heavy enough, with little bend in the hip.",
      "Single-leg bridge, 3 x 12, 3 s up and 3 s down",
      "Prone leg curl, 3 x 12",
      "Calf raise, 3 x 15",
    ),
    routine(
      "Strength: small hip thrusts",
      "Slow strength for the back of the hip in a small range.",
      "Hip thrust, small range, 3 x 12",
      "Ball curl, 3 x 10",
      "Side plank, 3 x 30 s per side",
    ),
    routine(
      "Strength: sliders",
      "The hamstring works slowly while the hip stays near straight.",
      "Slider curl, 3 x 8",
      "Single-leg bridge, 3 x 12",
      "Dead bug, 3 x 8 per side",
    ),
    routine(
      "Strength: assisted Nordics",
      "A slow way down, hands ready to help.",
      "Assisted Nordic, 3 x 5",
      "Bridge march, 3 x 10 per side",
      "Calf raise, 3 x 15",
    ),
    routine(
      "Strength: curls and trunk",
      "Leg curls and a steady middle.",
      "Standing leg curl, 4 x 10 per side",
      "Hip thrust, small range, 3 x 10",
      "Pallof press, 3 x 10 per side",
    ),
  ],

  deeper: [
    routine(
      "Strength: deadlifts",
      "More bend in the hip, slow and even.",
      "Romanian deadlift, 3 x 8",
      "Step-up, 3 x 8 per side",
      "Nordic, 3 x 5",
    ),
    routine(
      "Strength: one leg at a time",
      "Each side does its own work.",
      "Single-leg deadlift, 3 x 8 per side",
      "Hip thrust, 3 x 8",
      "Calf raise, 3 x 12",
    ),
    routine(
      "Strength: lunges",
      "Slow lunges, as deep as stays comfortable.",
      "Walking lunge, 3 x 8 per side",
      "Leg curl, 3 x 8",
      "Side plank, 3 x 30 s per side",
    ),
    routine(
      "Strength: step-ups",
      "Strong through the hip, no hurry.",
      "Step-up, 4 x 8 per side",
      "Romanian deadlift, 3 x 8",
      "Dead bug, 3 x 8 per side",
    ),
    routine(
      "Strength: thrusts and Nordics",
      "Heavy and slow for the back of the leg.",
      "Hip thrust, 4 x 8",
      "Nordic, 3 x 5",
      "Calf raise, 3 x 12",
    ),
  ],

  spring: [
    routine(
      "Spring: skips",
      "Quick, light contacts teach the tendon to spring again.",
      "A-skip, 4 x 20 m",
      "Fast step-up, 3 x 6 per side",
      "Single-leg bridge, 2 x 12",
    ),
    routine(
      "Spring: swings",
      "A quick hinge with a light weight.",
      "Kettlebell swing, 4 x 10",
      "Fast bridge, 3 x 8 per side",
      "Calf raise, 2 x 15",
    ),
    routine(
      "Spring: small bounds",
      "Low bounds, soft landings.",
      "Low bound, 4 x 6",
      "A-skip, 3 x 20 m",
      "Leg curl, 2 x 10",
    ),
    routine(
      "Spring: push and skip",
      "Push strongly, land quietly.",
      "Sled push, 4 x 15 m",
      "A-skip, 3 x 20 m",
      "Hip thrust, 2 x 10",
    ),
    routine(
      "Spring: fast bridges",
      "The bridge you know, quicker on the way up.",
      "Fast bridge, 4 x 8 per side",
      "Fast step-up, 3 x 6 per side",
      "Side plank, 2 x 30 s per side",
    ),
  ],
};
